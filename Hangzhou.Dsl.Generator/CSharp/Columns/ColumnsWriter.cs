using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;

namespace Hangzhou.Dsl.Generator.CSharp.Columns;

/// <summary>Writes the columns of each entity, and how a round makes them of its roster.</summary>
internal static class ColumnsWriter
{
    public static string WriteColumns(ColumnsModel model) => GeneratedFile.Write(model.Names, writer =>
    {
        foreach (var entity in model.Entities) WriteEntity(writer, entity);
        WriteRound(writer, model);
    });

    /// <summary>The column of a field's values, or of those that have evidence.</summary>
    public static string NameOf(NamedField field, bool withEvidence) => !withEvidence ? field.Name
        : field.Evidence?.Column ?? throw new InvalidOperationException($"{field.Name} is asked no evidence for.");

    private static IReadOnlyList<NamedColumn> ColumnsOf(EntityColumns entity) => entity.Fields
        .Select(read => NamedColumn.Of(entity.Entity.Fields[read.Ordinal], read.WithEvidence))
        .ToList();

    private static void WriteEntity(IndentedWriter writer, EntityColumns entity)
    {
        var (type, name) = (entity.Entity.Columns, entity.Entity.TypeName);
        var columns = ColumnsOf(entity);
        writer.Summary($"What rules read of {entity.Entity.Entity.Plural} over columns, a value a member. Give those that the rules asked for read.");
        writer.Open($"public sealed class {type} : {Runtime.ColumnSet}");
        writer.Summary("Columns that a program already holds, each of so many members.");
        writer.Line($"public {type}(int count) : base(count) {{ }}");
        foreach (var column in columns)
        {
            writer.Summary(column.Documentation);
            writer.Line($"public {column.Type.Type} {column.Name} {{ get; init; }} = null!;");
        }

        writer.Summary("The columns of these members.");
        writer.Line($"public static {type} Of({Runtime.ReadOnlySpan}<{name}> members) => Of({Runtime.Evaluation}Views.Over<{name}, {entity.Entity.View}>(members));");
        writer.Summary("The columns of these members.");
        writer.Open($"public static {type} Of<T>({Runtime.ReadOnlySpan}<T> members) where T : struct, {entity.Entity.Interface}");
        WriteOf(writer, type, columns);
        writer.Close();
        writer.Close();
        writer.Line();
    }

    private static void WriteOf(IndentedWriter writer, string type, IReadOnlyList<NamedColumn> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            writer.Line($"var c{CSharpText.Number(i)} = new {columns[i].Type.Type}Builder(members.Length{columns[i].Type.Size});");
        }

        writer.Open("for (var i = 0; i < members.Length; i++)");
        writer.Line("ref readonly var member = ref members[i];");
        for (var i = 0; i < columns.Count; i++)
        {
            writer.Line($"c{CSharpText.Number(i)}.Add({columns[i].Type.Cast}{columns[i].Value});");
        }

        writer.Close();
        writer.Open($"return new {type}(members.Length)");
        for (var i = 0; i < columns.Count; i++) writer.Line($"{columns[i].Name} = c{CSharpText.Number(i)}.ToColumn(),");
        writer.Close(";");
    }

    // Made when first asked for; two threads may both make them, and then agree on one.
    private static void WriteRound(IndentedWriter writer, ColumnsModel model)
    {
        writer.Open("partial class " + model.Names.Round);
        foreach (var entity in model.Entities) writer.Line($"private {entity.Entity.Columns}? {Place(entity)};");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open($"public override {Runtime.ColumnSet}? ColumnsOf(int entity)");
        writer.Open("switch (entity)");
        foreach (var entity in model.Entities)
        {
            writer.Line(
                $"case {CSharpText.Number(entity.Entity.Entity.Ordinal)}: return {Place(entity)} ?? Keep(ref {Place(entity)}, {entity.Entity.Columns}.Of({entity.Entity.RosterName}.Members));");
        }

        writer.Line("default: return null;");
        writer.Close();
        writer.Close();
        writer.Close();
    }

    private static string Place(EntityColumns entity) => "_columns" + CSharpText.Number(entity.Entity.Entity.Ordinal);

    /// <param name="Value">What a member adds to it.</param>
    private sealed record NamedColumn(string Name, ColumnType Type, string Value, string Documentation)
    {
        public static NamedColumn Of(NamedField field, bool withEvidence)
        {
            var type = ColumnType.Of(field.Field) ?? throw new InvalidOperationException($"No column holds {field.Name}.");
            var name = NameOf(field, withEvidence);
            return withEvidence
                ? new NamedColumn(name, type, $"(member.{field.Evidence?.Reader} ? member.{field.Name} : default)", EntityMember.Document(field) + " Only where there is evidence.")
                : new NamedColumn(name, type, "member." + field.Name, EntityMember.Document(field));
        }
    }
}
