using System;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Plan;

/// <summary>Writes how a round is read from a fact source: cells by their ordinals, no reflection.</summary>
internal static class LoadWriter
{
    private const string Table = Runtime.Evaluation + "IFactTable";
    private const string Reader = Runtime.Evaluation + "FactReader";

    public static void WriteLoad(IndentedWriter writer, VocabularyModel model)
    {
        var names = model.Names;
        var arguments = model.Vocabulary.Entities.Select(entity => $"Load{entity.RosterName}(facts.Table({CSharpText.Number(entity.Entity.Ordinal)}))");
        writer.Line();
        writer.Summary("Reads one round of the facts.");
        writer.Line($"public static {names.Round} Load({Runtime.Evaluation}IFactRound facts)");
        writer.Continuation($"=> new {names.Round}({string.Join(", ", arguments.Prepend("facts.Info"))});");
        foreach (var entity in model.Vocabulary.Entities)
        {
            if (entity.Entity.IsSingle) WriteSingle(writer, entity);
            else WriteRoster(writer, entity);
            WriteMember(writer, entity.TypeName, entity.Fields, entity.Entity.KeyField);
        }

        foreach (var item in model.Vocabulary.Items) WriteMember(writer, item.TypeName, item.Fields, keyField: -1);
    }

    // No row means that all its values are unreported: the one member is there all the same.
    private static void WriteSingle(IndentedWriter writer, NamedEntity entity)
    {
        writer.Line();
        writer.Line($"private static {entity.TypeName} Load{entity.RosterName}({Table}? table)");
        writer.Continuation($"=> table is null || table.RowCount == 0 ? new {entity.TypeName}() : LoadOne{entity.TypeName}(new {Reader}(table), 0);");
    }

    private static void WriteRoster(IndentedWriter writer, NamedEntity entity)
    {
        writer.Line();
        writer.Open($"private static {Runtime.Roster}<{entity.TypeName}>? Load{entity.RosterName}({Table}? table)");
        writer.Line("if (table is null) return null;");
        writer.Line($"var members = new {entity.TypeName}[table.RowCount];");
        writer.Line($"var reader = new {Reader}(table, {CSharpText.Number(entity.Fields.Count)});");
        writer.Line($"for (var row = 0; row < members.Length; row++) members[row] = LoadOne{entity.TypeName}(reader, row);");
        writer.Line($"return {entity.TypeName}.ToRoster(members, table.Completeness);");
        writer.Close();
    }

    private static void WriteMember(IndentedWriter writer, string type, EquatableArray<NamedField> fields, int keyField)
    {
        var reported = fields.Where(field => field.Field.Type is not InverseFieldType).ToList();
        writer.Line();
        writer.Open($"private static {type} LoadOne{type}({Reader} table, int row) => new {type}");
        foreach (var field in reported)
        {
            writer.Line($"{field.Name} = {Value(type, field, keyField)},");
            if (field.Evidence is { } evidence) writer.Line($"{evidence.Has} = {EvidenceValue(type, field, evidence)},");
        }

        writer.Close(";");
        foreach (var field in reported.Where(field => field.Field.IsByYear)) WriteByYear(writer, type, field);
        foreach (var field in reported.Where(field => field.Item is not null)) WriteOwned(writer, type, field);
    }

    private static string Value(string type, NamedField field, int keyField)
    {
        if (field.Field.IsByYear || field.Item is not null) return $"Load{type}{field.Name}(table, row)";
        return FieldTypes.Read(field, "table", "row") + (field.Field.Ordinal == keyField ? " ?? string.Empty" : string.Empty);
    }

    private static string EvidenceValue(string type, NamedField field, NamedEvidence evidence) => field.Field.IsByYear
        ? $"Load{type}{evidence.Has}(table, row)"
        : HasEvidence(field, "table");

    private static string HasEvidence(NamedField field, string table) => $"{table}.HasEvidence(row, {CSharpText.Number(field.Field.Ordinal)})";

    private static void WriteByYear(IndentedWriter writer, string type, NamedField field)
    {
        var bare = FieldTypes.Bare(FieldTypes.Kind(field.Field.Type), field.Enum);
        WriteYears(writer, type, field, field.Name, bare, FieldTypes.Read(field, "table.InYear(year)", "row"));
        if (field.Evidence is { } evidence) WriteYears(writer, type, field, evidence.Has, "bool", HasEvidence(field, "table.InYear(year)"));
    }

    private static void WriteYears(IndentedWriter writer, string type, NamedField field, string property, string bare, string read)
    {
        var values = $"{Runtime.ByYear}<{bare}>";
        writer.Line();
        writer.Open($"private static {values} Load{type}{property}({Reader} table, int row)");
        writer.Line($"var values = default({values});");
        writer.Line($"foreach (var year in table.Years({CSharpText.Number(field.Field.Ordinal)})) values = values.With(year, {read});");
        writer.Line("return values;");
        writer.Close();
    }

    private static void WriteOwned(IndentedWriter writer, string type, NamedField field)
    {
        var item = field.Item?.TypeName ?? throw new InvalidOperationException($"{field.Name} owns nothing.");
        var cell = "row, " + CSharpText.Number(field.Field.Ordinal);
        writer.Line();
        writer.Open($"private static {Runtime.Owned}<{item}> Load{type}{field.Name}({Reader} table, int row)");
        writer.Line($"var owned = table.Items({cell});");
        writer.Line($"var total = table.Size({cell}).Total;");
        writer.Line($"if (owned.Rows.IsEmpty) return new {Runtime.Owned}<{item}>({Runtime.ImmutableArray}<{item}>.Empty, total);");
        writer.Line($"var items = new {item}[owned.Rows.Length];");
        writer.Line($"for (var i = 0; i < items.Length; i++) items[i] = LoadOne{item}(new {Reader}(owned.Table), owned.Rows[i]);");
        writer.Line($"return new {Runtime.Owned}<{item}>({Runtime.ImmutableArray}.Create(items), total);");
        writer.Close();
    }
}
