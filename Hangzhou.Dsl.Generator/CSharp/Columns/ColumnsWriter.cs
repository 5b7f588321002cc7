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

    private static IReadOnlyList<(NamedField Field, ColumnType Column)> ColumnsOf(EntityColumns entity) => entity.Fields
        .Select(ordinal => entity.Entity.Fields[ordinal])
        .Select(field => (field, ColumnType.Of(field.Field) ?? throw new InvalidOperationException($"No column holds {field.Name}.")))
        .ToList();

    private static void WriteEntity(IndentedWriter writer, EntityColumns entity)
    {
        var (type, name) = (entity.Entity.Columns, entity.Entity.TypeName);
        var columns = ColumnsOf(entity);
        writer.Summary($"What rules read of {entity.Entity.Entity.Plural} over columns, a value a member. Give those that the rules asked for read.");
        writer.Open($"public sealed class {type} : {Runtime.ColumnSet}");
        writer.Summary("Columns that a program already holds, each of so many members.");
        writer.Line($"public {type}(int count) : base(count) {{ }}");
        foreach (var (field, column) in columns)
        {
            writer.Summary(EntityMember.Document(field));
            writer.Line($"public {column.Type} {field.Name} {{ get; init; }} = null!;");
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

    private static void WriteOf(IndentedWriter writer, string type, IReadOnlyList<(NamedField Field, ColumnType Column)> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            writer.Line($"var c{CSharpText.Number(i)} = new {columns[i].Column.Type}Builder(members.Length{columns[i].Column.Size});");
        }

        writer.Open("for (var i = 0; i < members.Length; i++)");
        writer.Line("ref readonly var member = ref members[i];");
        for (var i = 0; i < columns.Count; i++)
        {
            writer.Line($"c{CSharpText.Number(i)}.Add({columns[i].Column.Cast}member.{columns[i].Field.Name});");
        }

        writer.Close();
        writer.Open($"return new {type}(members.Length)");
        for (var i = 0; i < columns.Count; i++) writer.Line($"{columns[i].Field.Name} = c{CSharpText.Number(i)}.ToColumn(),");
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
}
