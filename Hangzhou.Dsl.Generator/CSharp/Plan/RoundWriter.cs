using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Plan;

/// <summary>Writes the plan's round: a roster for each entity, an index for each inverse relation.</summary>
internal static class RoundWriter
{
    public static string WriteRound(VocabularyModel model) => GeneratedFile.Write(model.Names, writer =>
    {
        writer.Summary("One round's facts, with the indexes that rules need, each built once.");
        writer.Open($"public sealed partial class {model.Names.Round} : {Runtime.Evaluation}Round");
        WriteConstructor(writer, model);
        WriteProperties(writer, model.Vocabulary);
        foreach (var (field, inverse) in Inverses(model.Vocabulary)) WriteIndex(writer, model.Vocabulary, field, inverse);
        WriteRosterOf(writer, model.Vocabulary);
        WriteGroupKeys(writer, model.Vocabulary);
        WriteWith(writer, model);
        LoadWriter.WriteLoad(writer, model);
        writer.Close();
    });

    private static IEnumerable<(NamedField Field, InverseFieldType Inverse)> Inverses(NamedVocabulary vocabulary) =>
        from entity in vocabulary.Entities
        from field in entity.Fields
        where field.Field.Type is InverseFieldType
        select (field, (InverseFieldType)field.Field.Type);

    private static string PropertyType(NamedEntity entity) =>
        entity.Entity.IsSingle ? entity.TypeName : $"{Runtime.Roster}<{entity.TypeName}>";

    private static void WriteConstructor(IndentedWriter writer, VocabularyModel model)
    {
        var parameters = model.Vocabulary.Entities.Select(entity => $"{PropertyType(entity)}? {CSharpNames.Camel(entity.RosterName)} = null");
        writer.Summary("Holds a round's rosters. One left out was not reported: it is empty and open.");
        writer.Line($"public {model.Names.Round}({string.Join(", ", parameters.Prepend(Runtime.Evaluation + "RoundInfo info"))})");
        writer.Continuation(": base(info)");
        writer.Open(string.Empty);
        writer.Line("RoundYear = info.Date.Year;");
        writer.Line("LastCompletedYear = info.Date.Month == 12 && info.Date.Day == 31 ? info.Date.Year : info.Date.Year - 1;");
        foreach (var entity in model.Vocabulary.Entities) WriteRoster(writer, entity);
        writer.Close();
    }

    private static void WriteRoster(IndentedWriter writer, NamedEntity entity)
    {
        var parameter = CSharpNames.Camel(entity.RosterName);
        var empty = entity.Entity.IsSingle
            ? $"new {entity.TypeName}()"
            : $"{entity.TypeName}.ToRoster(global::System.Array.Empty<{entity.TypeName}>(), {Runtime.Completeness}.Open)";
        writer.Line($"{entity.RosterName} = {parameter} ?? {empty};");
        if (!entity.Entity.IsSingle) return;
        writer.Line($"_{entity.RosterName} = new {Runtime.Roster}<{entity.TypeName}>(new[] {{ {entity.RosterName} }}, new[] {{ {CSharpText.Literal(entity.Entity.Name)} }}, {Runtime.Completeness}.Complete);");
    }

    private static void WriteIndex(IndentedWriter writer, NamedVocabulary vocabulary, NamedField field, InverseFieldType inverse)
    {
        var from = vocabulary.Entities[inverse.Entity];
        var relation = from.Fields[inverse.Field];
        WriteIndex(writer, from, field.Index, $"{RosterOf(from)}[i].{relation.Name}");
        if (field.EvidenceIndex is { } index && relation.Evidence is { } evidence)
            WriteIndex(writer, from, index, $"{RosterOf(from)}[i].{evidence.Has} ? {RosterOf(from)}[i].{relation.Name} : default");
    }

    // Made when a rule first asks for it: many a round is loaded for rules that do not.
    private static void WriteIndex(IndentedWriter writer, NamedEntity from, string? index, string relation)
    {
        writer.Line($"private {Runtime.InverseIndex}? _{index};");
        writer.Open($"internal {Runtime.InverseIndex} {index}");
        writer.Open("get");
        writer.Line($"if (_{index} is {{ }} made) return made;");
        writer.Line($"var keys = new {Runtime.KeySet}[{RosterOf(from)}.Count];");
        writer.Line($"for (var i = 0; i < keys.Length; i++) keys[i] = {relation};");
        writer.Line($"return Keep(ref _{index}, {Runtime.InverseIndex}.Build({RosterOf(from)}, keys));");
        writer.Close();
        writer.Close();
    }

    private static string RosterOf(NamedEntity entity) => entity.Entity.IsSingle ? "_" + entity.RosterName : entity.RosterName;

    private static void WriteProperties(IndentedWriter writer, NamedVocabulary vocabulary)
    {
        writer.Line();
        foreach (var entity in vocabulary.Entities)
        {
            writer.Summary(entity.Entity.Plural + ".");
            writer.Line($"public {PropertyType(entity)} {entity.RosterName} {{ get; }}");
            if (entity.Entity.IsSingle) writer.Line($"private readonly {Runtime.Roster}<{entity.TypeName}> _{entity.RosterName};");
        }

        writer.Line("internal int RoundYear { get; }");
        writer.Line("internal int LastCompletedYear { get; }");
    }

    private static void WriteRosterOf(IndentedWriter writer, NamedVocabulary vocabulary)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public override {Runtime.Roster} RosterOf(int entity)");
        writer.Open("switch (entity)");
        foreach (var entity in vocabulary.Entities) writer.Line($"case {CSharpText.Number(entity.Entity.Ordinal)}: return {RosterOf(entity)};");
        writer.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(entity));");
        writer.Close();
        writer.Close();
    }

    private static void WriteGroupKeys(IndentedWriter writer, NamedVocabulary vocabulary)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public override {Runtime.KeySet} GroupKeys(int entity, int field, int member)");
        writer.Open("switch (entity, field)");
        foreach (var entity in vocabulary.Entities)
        {
            foreach (var field in entity.Fields)
            {
                var member = $"{RosterOf(entity)}[member].{field.Name}";
                if (Keys(field, member) is { } keys) writer.Line($"case ({CSharpText.Number(entity.Entity.Ordinal)}, {CSharpText.Number(field.Field.Ordinal)}): {{ return {keys}; }}");
            }
        }

        writer.Line("default: return default;");
        writer.Close();
        writer.Close();
    }

    // example: case 0: return new HangzhouRound(Info, Reserves.With(other.Reserves, members, keys, completeness), MemberStates, Secretariat);
    private static void WriteWith(IndentedWriter writer, VocabularyModel model)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public override {Runtime.Evaluation}Round With(int entity, {Runtime.Evaluation}Round from, int[] members, string[] keys, {Runtime.Completeness} completeness)");
        writer.Line($"var other = ({model.Names.Round})from;");
        writer.Open("switch (entity)");
        foreach (var entity in model.Vocabulary.Entities)
        {
            var rosters = model.Vocabulary.Entities.Select(one => one != entity ? one.RosterName
                : one.Entity.IsSingle ? "other." + one.RosterName
                : $"{one.RosterName}.With(other.{one.RosterName}, members, keys, completeness)");
            writer.Line($"case {CSharpText.Number(entity.Entity.Ordinal)}: return new {model.Names.Round}({string.Join(", ", rosters.Prepend("Info"))});");
        }

        writer.Line("default: throw new global::System.ArgumentOutOfRangeException(nameof(entity));");
        writer.Close();
        writer.Close();
    }

    private static string? Keys(NamedField field, string member) => field.Field switch
    {
        { IsByYear: true } => null,
        { Type: ChoiceFieldType { IsMany: true } } => $"{field.Enum?.TypeName}Names.Of({member})",
        { Type: ChoiceFieldType } => $"{field.Enum?.TypeName}Names.Of({member}) is {{ }} name ? {Runtime.KeySet}.Of(name) : default",
        { Type: SimpleFieldType { Type: Symbols.SimpleType.Text } } => $"{member} is {{ }} text ? {Runtime.KeySet}.Of(text) : default",
        { Type: RelationFieldType } => member,
        _ => null,
    };
}
