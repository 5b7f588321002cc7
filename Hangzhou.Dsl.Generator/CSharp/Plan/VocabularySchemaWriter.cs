using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Generator.CSharp.Plan;

/// <summary>Writes entities and fields as data.</summary>
internal static class VocabularySchemaWriter
{
    private const string Entity = Runtime.Evaluation + "EntitySchema";
    private const string Field = Runtime.Evaluation + "FieldSchema";

    public static string WriteSchema(VocabularyModel model) => GeneratedFile.Write(model.Names, writer =>
    {
        var entities = model.Vocabulary.Entities;
        writer.Open("partial class " + model.Names.Plan);
        writer.Open("private static class VocabularySchema");
        writer.Line($"internal static readonly {Runtime.ImmutableArray}<{Entity}> Entities = {Runtime.ArrayOf(Entity, entities.Select(entity => $"Entity{CSharpText.Number(entity.Entity.Ordinal)}()").ToList())};");
        foreach (var entity in entities) WriteEntity(writer, entity.Entity);
        writer.Close();
        writer.Close();
    });

    private static void WriteEntity(IndentedWriter writer, LoweredEntity entity)
    {
        writer.Line();
        writer.Line($"private static {Entity} Entity{CSharpText.Number(entity.Ordinal)}() => new {Entity}(");
        writer.Continuation($"{CSharpText.Literal(entity.Name)}, {CSharpText.Literal(entity.Plural)}, {CSharpText.Bool(entity.IsSingle)}, {SchemaText.Title(entity.Title)}, {CSharpText.Number(entity.KeyField)},");
        WriteFields(writer, entity.Fields, ");");
    }

    private static void WriteFields(IndentedWriter writer, EquatableArray<LoweredField> fields, string after)
    {
        if (fields.Count == 0)
        {
            writer.Continuation(Fields(fields) + after);
            return;
        }

        writer.Continuation($"{Runtime.ImmutableArray}.Create<{Field}>(");
        for (var i = 0; i < fields.Count; i++) writer.Continuation(OneField(fields[i]) + (i < fields.Count - 1 ? "," : ")" + after));
    }

    private static string Fields(EquatableArray<LoweredField> fields) => Runtime.ArrayOf(Field, fields.Select(OneField).ToList());

    private static string OneField(LoweredField field)
    {
        var (related, inverse) = field.Type switch
        {
            RelationFieldType relation => (CSharpText.Number(relation.Entity), "null"),
            InverseFieldType other => (CSharpText.Number(other.Entity), CSharpText.Number(other.Field)),
            _ => ("null", "null"),
        };
        var items = field.Type is OwnedFieldType owned ? owned.Fields : default;
        return $"new {Field}({CSharpText.Literal(field.Path)}, {CSharpText.Literal(field.Chinese)}, {SchemaText.Title(field.Title)}, "
            + $"{Runtime.Evaluation}FieldKind.{FieldTypes.SchemaKind(field.Type)}, {CSharpText.Bool(field.IsByYear)}, {Units(field.Type)}, {Choices(field.Type)}, "
            + $"{related}, {inverse}, {Fields(items)})";
    }

    private static string Units(FieldType type)
    {
        var units = FieldTypes.Units(type).Select(unit =>
            $"new {Runtime.Evaluation}UnitSchema({CSharpText.Literal(unit.Symbol)}, {CSharpText.Number(unit.Numerator)}, {CSharpText.Number(unit.Denominator)})");
        return Runtime.ArrayOf(Runtime.Evaluation + "UnitSchema", units.ToList());
    }

    private static string Choices(FieldType type)
    {
        IEnumerable<LoweredChoice> choices = type switch
        {
            ChoiceFieldType choice => choice.Choices,
            SimpleFieldType { Type: SimpleType.Level } => LevelNames.All.Select(name => new LoweredChoice(name, null)),
            _ => Enumerable.Empty<LoweredChoice>(),
        };
        return Runtime.ArrayOf(
            Runtime.Evaluation + "ChoiceSchema",
            choices.Select(choice => $"new {Runtime.Evaluation}ChoiceSchema({CSharpText.Literal(choice.Name)}, {CSharpText.Literal(choice.Chinese)})").ToList());
    }
}
