using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Lowering;

/// <summary>Lowers entities and fields: symbols become ordinals.</summary>
internal static class VocabularyLowerer
{
    /// <summary>All entities with their fields.</summary>
    /// <param name="symbols">What is declared.</param>
    /// <param name="evidence">The fields that some milestone asks evidence for.</param>
    public static LoweredVocabulary LowerVocabulary(PlanSymbols symbols, IEnumerable<BoundEvidence> evidence)
    {
        var asked = new HashSet<(EntitySymbol, FlatField)>(evidence.Select(one => (one.Entity, one.Field)));
        return new LoweredVocabulary(symbols.Entities.Select(entity => LowerEntity(entity, field => asked.Contains((entity, field)))).ToEquatableArray());
    }

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

    private static LoweredEntity LowerEntity(EntitySymbol entity, System.Func<FlatField, bool> asksEvidence) => new(
        entity.Ordinal, entity.Name, entity.Plural, entity.IsSingle, Lowerer.LowerTitle(entity.Title),
        entity.FlatFields.FirstOrDefault(field => field.Declared.IsKey)?.Ordinal ?? -1,
        entity.FlatFields.Select(field => LowerField(field) with { AsksEvidence = asksEvidence(field) }).ToEquatableArray());

    private static EquatableArray<LoweredField> LowerFields(IEnumerable<FlatField> fields) =>
        fields.Select(LowerField).ToEquatableArray();

    private static LoweredField LowerField(FlatField field) => new(
        field.Ordinal, field.Path, field.Chinese, Lowerer.LowerTitle(field.Title), LowerType(field.Type), field.IsByYear,
        field.Parts.ToEquatableArray());
}
