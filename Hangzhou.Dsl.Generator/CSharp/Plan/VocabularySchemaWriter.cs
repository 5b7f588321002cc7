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
        WriteFieldMaker(writer);
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

        writer.Continuation($"{Runtime.ImmutableArray}.Create(new {Field}[] {{");
        for (var i = 0; i < fields.Count; i++) writer.Continuation(OneField(fields[i]) + (i < fields.Count - 1 ? "," : " })" + after));
    }

    private static string Fields(EquatableArray<LoweredField> fields) => Runtime.ArrayOf(Field, fields.Select(OneField).ToList());

    // Only what is not usual of a field is said: most have a name and a kind.
    private static string OneField(LoweredField field)
    {
        var said = new List<string> { CSharpText.Literal(field.Path), Runtime.Evaluation + "FieldKind." + FieldTypes.SchemaKind(field.Type) };
        if (field.Chinese is { } chinese) said.Add("chinese: " + CSharpText.Literal(chinese));
        if (field.Title != new LoweredTitle(null, null)) said.Add("title: " + SchemaText.Title(field.Title));
        if (field.IsByYear) said.Add("isByYear: true");
        if (FieldTypes.Units(field.Type) is { Count: > 0 } units) said.Add("units: " + Units(units));
        if (ChoicesOf(field.Type) is { Count: > 0 } choices) said.Add("choices: " + Choices(choices));
        if (field.Type is RelationFieldType relation) said.Add("related: " + CSharpText.Number(relation.Entity));
        if (field.Type is InverseFieldType inverse) said.Add($"related: {CSharpText.Number(inverse.Entity)}, inverse: {CSharpText.Number(inverse.Field)}");
        if (field.Parts.Count > 0) said.Add("parts: " + Runtime.ArrayOf("int", field.Parts.Select(part => CSharpText.Number(part)).ToList()));
        if (field.Type is OwnedFieldType owned) said.Add("items: " + Fields(owned.Fields));
        return $"Field({string.Join(", ", said)})";
    }

    private static void WriteFieldMaker(IndentedWriter writer)
    {
        var units = $"{Runtime.ImmutableArray}<{Runtime.Evaluation}UnitSchema>";
        var choices = $"{Runtime.ImmutableArray}<{Runtime.Evaluation}ChoiceSchema>";
        var fields = $"{Runtime.ImmutableArray}<{Field}>";
        var parts = $"{Runtime.ImmutableArray}<int>";
        writer.Line();
        writer.Line($"private static {Field} Field(string name, {Runtime.Evaluation}FieldKind kind, string? chinese = null, {Runtime.Evaluation}LocalizedText? title = null, bool isByYear = false,");
        writer.Continuation($"{units} units = default, {choices} choices = default, int? related = null, int? inverse = null, {fields} items = default, {parts} parts = default)");
        writer.Continuation($"=> new {Field}(name, chinese, title ?? new {Runtime.Evaluation}LocalizedText(null, null), kind, isByYear, units.IsDefault ? {units}.Empty : units,");
        writer.Continuation($"choices.IsDefault ? {choices}.Empty : choices, related, inverse, items.IsDefault ? {fields}.Empty : items) {{ Parts = parts.IsDefault ? {parts}.Empty : parts }};");
    }

    private static string Units(IReadOnlyList<UnitName> units) => Runtime.ArrayOf(
        Runtime.Evaluation + "UnitSchema",
        units.Select(unit => $"new {Runtime.Evaluation}UnitSchema({CSharpText.Literal(unit.Symbol)}, {CSharpText.Number(unit.Numerator)}, {CSharpText.Number(unit.Denominator)})").ToList());

    private static IReadOnlyList<LoweredChoice> ChoicesOf(FieldType type) => type switch
    {
        ChoiceFieldType choice => choice.Choices,
        SimpleFieldType { Type: SimpleType.Level } => Levels.Names.Select(name => new LoweredChoice(name, null)).ToList(),
        _ => System.Array.Empty<LoweredChoice>(),
    };

    private static string Choices(IEnumerable<LoweredChoice> choices) => Runtime.ArrayOf(
        Runtime.Evaluation + "ChoiceSchema",
        choices.Select(choice => $"new {Runtime.Evaluation}ChoiceSchema({CSharpText.Literal(choice.Name)}, {CSharpText.Literal(choice.Chinese)})").ToList());
}
