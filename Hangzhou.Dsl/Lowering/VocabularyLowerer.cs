using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Lowering;

/// <summary>Lowers entities and fields: symbols become ordinals.</summary>
internal static class VocabularyLowerer
{
    /// <summary>All entities with their fields.</summary>
    public static LoweredVocabulary LowerVocabulary(PlanSymbols symbols) =>
        new(symbols.Entities.Select(LowerEntity).ToEquatableArray());

    /// <summary>A type of a field or an assumption.</summary>
    public static FieldType LowerType(TypeSymbol type) => type switch
    {
        SimpleTypeSymbol simple => new SimpleFieldType(simple.Type),
        QuantityTypeSymbol quantity => new QuantityFieldType(quantity.Dimension, quantity.Currency),
        ChoiceTypeSymbol choice => new ChoiceFieldType(
            choice.Set.Choices.Select(one => new LoweredChoice(one.Name, one.Chinese)).ToEquatableArray(), choice.IsMany),
        RelationTypeSymbol relation => new RelationFieldType(relation.Entity.Ordinal, relation.IsMany),
        InverseTypeSymbol inverse => new InverseFieldType(inverse.Entity.Ordinal, inverse.Relation.Ordinal),
        OwnedTypeSymbol owned => new OwnedFieldType(owned.Part.Name, LowerFields(owned.Part.FlatFields)),
        _ => throw new System.InvalidOperationException($"No lowering of {type.GetType().Name}."),
    };

    private static LoweredEntity LowerEntity(EntitySymbol entity) => new(
        entity.Ordinal, entity.Name, entity.Plural, entity.IsSingle, Lowerer.LowerTitle(entity.Title),
        entity.FlatFields.FirstOrDefault(field => field.Declared.IsKey)?.Ordinal ?? -1,
        LowerFields(entity.FlatFields));

    private static EquatableArray<LoweredField> LowerFields(IEnumerable<FlatField> fields) =>
        fields.Select(LowerField).ToEquatableArray();

    private static LoweredField LowerField(FlatField field) => new(
        field.Ordinal, field.Path, field.Chinese, Lowerer.LowerTitle(field.Title), LowerType(field.Type), field.IsByYear,
        field.Parts.ToEquatableArray());
}
