using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>What the counts of a population say of its quantifier.</summary>
/// <param name="Truth">Null: not applicable.</param>
internal readonly record struct Judgement(Bounds? Bounds, Truth? Truth)
{
    /// <summary>Judges every, a share or a number of a population; the others have no bounds and take their truth from their one member.</summary>
    /// <param name="isGrouped">Whether the population is narrowed to a group, which members not listed may or may not belong to.</param>
    public static Judgement Of(
        PopulationSchema schema, MemberCounts counts, long? unlisted, bool isGrouped, Requirement? required) => schema.Quantifier switch
    {
        Quantifier.Every or Quantifier.Share => OfShare(counts, unlisted, schema.HasScope || isGrouped, required),
        Quantifier.Count => OfCount(counts, unlisted, required),
        Quantifier.The or Quantifier.Overall => default,
        _ => throw new InvalidOperationException($"Unknown quantifier {schema.Quantifier}."),
    };

    private static Judgement OfShare(MemberCounts counts, long? unlisted, bool hasScope, Requirement? required)
    {
        var share = ShareBounds.Of(counts, unlisted, hasScope);
        var bounds = new Bounds(share.Lower, share.Upper, share.LowerAttained, share.UpperAttained);
        if (ShareBounds.IsCertainlyEmpty(counts, unlisted)) return new Judgement(bounds, null);
        return new Judgement(bounds, required switch
        {
            null => Evaluation.Truth.Unknown,
            { Operator: ThresholdOperator.AtLeast } => share.AtLeast(required.Value),
            { Operator: ThresholdOperator.MoreThan } => share.MoreThan(required.Value),
            _ => throw new InvalidOperationException($"Unknown operator {required.Operator}."),
        });
    }

    private static Judgement OfCount(MemberCounts counts, long? unlisted, Requirement? required)
    {
        var range = CountBounds.Of(counts, unlisted);
        var number = Quantity.Of(range);
        var bounds = new Bounds(Fraction.Of(range.Lower), number.Upper, true, range.Upper is not null);
        return new Judgement(bounds, required switch
        {
            null => Evaluation.Truth.Unknown,
            { Operator: ThresholdOperator.AtLeast } => Compare.AtLeast(number, Quantity.Of(required.Value)),
            { Operator: ThresholdOperator.MoreThan } => Compare.MoreThan(number, Quantity.Of(required.Value)),
            _ => throw new InvalidOperationException($"Unknown operator {required.Operator}."),
        });
    }
}
