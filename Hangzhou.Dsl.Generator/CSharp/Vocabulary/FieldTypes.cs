using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Generator.CSharp.Vocabulary;

/// <summary>A unit as facts may give it: its symbol and its size in base units.</summary>
internal sealed record UnitName(string Symbol, long Numerator, long Denominator)
{
    /// <summary>A unit of the language's table.</summary>
    public static UnitName Of(Unit unit) => new(unit.Symbol, (long)unit.Size.Numerator, (long)unit.Size.Denominator);
}

/// <summary>Each type of the language in C#: one switch a question.</summary>
internal static class FieldTypes
{
    /// <summary>What reading a field gives.</summary>
    public static ValueKind Kind(FieldType type) => type switch
    {
        SimpleFieldType { Type: SimpleType.Text } => ValueKind.Text,
        SimpleFieldType { Type: SimpleType.YesNo } => ValueKind.YesNo,
        SimpleFieldType { Type: SimpleType.Date } => ValueKind.Date,
        SimpleFieldType { Type: SimpleType.Year } => ValueKind.Year,
        SimpleFieldType { Type: SimpleType.Level } => ValueKind.Level,
        QuantityFieldType { Dimension: Dimension.Count } => ValueKind.Count,
        QuantityFieldType => ValueKind.Decimal,
        ChoiceFieldType choice => choice.IsMany ? ValueKind.Choices : ValueKind.Choice,
        RelationFieldType => ValueKind.Keys,
        OwnedFieldType => ValueKind.Size,
        _ => throw new InvalidOperationException($"A field of type {type} has no value of its own."),
    };

    /// <summary>The C# type of a value, without the question mark.</summary>
    public static string Bare(ValueKind kind, NamedEnum? choices) => kind switch
    {
        ValueKind.Truth => Runtime.Truth,
        ValueKind.YesNo => "bool",
        ValueKind.Decimal => "decimal",
        ValueKind.Count => "long",
        ValueKind.Quantity => Runtime.Quantity,
        ValueKind.CountRange => Runtime.CountRange,
        ValueKind.Year => "int",
        ValueKind.Date => Runtime.DateOnly,
        ValueKind.Level => Runtime.Level,
        ValueKind.Choice or ValueKind.Choices => choices?.TypeName ?? throw new InvalidOperationException("A choice without its type."),
        ValueKind.Text => "string",
        ValueKind.Keys => Runtime.KeySet,
        ValueKind.Size => Runtime.CollectionSize,
        _ => throw new InvalidOperationException($"No C# type for {kind}."),
    };

    /// <summary>The C# type of a value that may be not reported.</summary>
    public static string Nullable(ValueKind kind, NamedEnum? choices) =>
        Bare(kind, choices) + (IsNullable(kind) ? "?" : string.Empty);

    /// <summary>The C# type of a field's value.</summary>
    public static string Nullable(NamedField field) => Nullable(Kind(field.Field.Type), field.Enum);

    /// <summary>Whether not reported is null.</summary>
    public static bool IsNullable(ValueKind kind) =>
        kind is not (ValueKind.Truth or ValueKind.Quantity or ValueKind.CountRange or ValueKind.Keys or ValueKind.Size);

    /// <summary>The name of the schema's kind.</summary>
    public static string SchemaKind(FieldType type) => type switch
    {
        SimpleFieldType simple => simple.Type.ToString(),
        QuantityFieldType quantity => quantity.Dimension.ToString(),
        ChoiceFieldType choice => choice.IsMany ? "Choices" : "Choice",
        RelationFieldType relation => relation.IsMany ? "Relations" : "Relation",
        InverseFieldType => "Inverse",
        OwnedFieldType => "Owned",
        _ => throw new InvalidOperationException($"No kind for {type}."),
    };

    /// <summary>The units facts may use, the base unit first; shares and points are kept as fractions of 1.</summary>
    public static IReadOnlyList<UnitName> Units(FieldType type) => type switch
    {
        QuantityFieldType { Dimension: Dimension.Money, Currency: { } currency } => new[] { new UnitName(currency, 1, 1) },
        QuantityFieldType { Dimension: Dimension.Share or Dimension.Points } fraction =>
            UnitTable.Of(fraction.Dimension).Select(UnitName.Of).Prepend(new UnitName("1", 1, 1)).ToList(),
        QuantityFieldType measure => UnitTable.Of(measure.Dimension).Select(UnitName.Of).ToList(),
        _ => Array.Empty<UnitName>(),
    };

    /// <summary>The base unit as people read it; null where a value has none.</summary>
    public static string? BaseUnit(FieldType type) => type switch
    {
        QuantityFieldType { Dimension: Dimension.Money } money => money.Currency,
        QuantityFieldType { Dimension: Dimension.Share or Dimension.Points } => null,
        QuantityFieldType measure => UnitTable.Of(measure.Dimension).FirstOrDefault()?.Symbol,
        _ => null,
    };

    /// <summary>What a value is, for the XML docs.</summary>
    public static string Describe(FieldType type) => type switch
    {
        SimpleFieldType { Type: SimpleType.YesNo } => "yes or no",
        QuantityFieldType { Dimension: Dimension.Share } => "a share, as a fraction of 1",
        QuantityFieldType { Dimension: Dimension.Points } => "a difference of shares, as a fraction of 1",
        QuantityFieldType { Dimension: Dimension.Area or Dimension.Mass } => "in " + BaseUnit(type),
        QuantityFieldType { Dimension: Dimension.Money } money => "in " + money.Currency,
        QuantityFieldType quantity => quantity.Dimension == Dimension.Count ? "a count" : "a number",
        SimpleFieldType simple => "a " + simple.Type.ToString().ToLowerInvariant(),
        ChoiceFieldType choice => choice.IsMany ? "any of its choices" : "one of its choices",
        RelationFieldType relation => relation.IsMany ? "keys" : "a key",
        OwnedFieldType => "how many there are",
        _ => throw new InvalidOperationException($"Nothing to say of {type}."),
    };

    /// <summary>The reader of a fact table that gives the value, with the cast it needs before it.</summary>
    public static string Read(NamedField field, string table, string row)
    {
        var cell = $"{row}, {CSharpText.Number(field.Field.Ordinal)})";
        return Kind(field.Field.Type) switch
        {
            ValueKind.Text => $"{table}.Text({cell}",
            ValueKind.YesNo => $"{table}.YesNo({cell}",
            ValueKind.Decimal => $"{table}.Quantity({cell}",
            ValueKind.Count => $"{table}.Count({cell}",
            ValueKind.Year => $"{table}.Ordinal({cell}",
            ValueKind.Level => $"({Runtime.Level}?){table}.Ordinal({cell}",
            ValueKind.Choice => $"({field.Enum?.TypeName}?){table}.Ordinal({cell}",
            ValueKind.Choices => $"({field.Enum?.TypeName}?){table}.Choices({cell}",
            ValueKind.Date => $"{table}.Date({cell}",
            ValueKind.Keys => $"{table}.Keys({cell}",
            var kind => throw new InvalidOperationException($"No cell holds {kind}."),
        };
    }
}
