using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The value that pace follows, at the base round and now, and what it must reach; each may be an interval.</summary>
/// <param name="ShouldFall">Whether less is better.</param>
internal sealed record PaceSeries(Quantity Base, Quantity Value, Quantity Target, bool ShouldFall)
{
    /// <summary>The population's share or number fulfilling, or its measure; null when a round has none.</summary>
    /// <param name="before">The population at the base round.</param>
    /// <param name="now">The population at the round assessed.</param>
    public static PaceSeries? Of(
        MilestoneContext context, PopulationOutcome before, PopulationOutcome now, MemberReader readerThen, MemberReader readerNow) =>
        context.Schema.Populations[now.Population] switch
        {
            { Quantifier: Quantifier.Every or Quantifier.Share or Quantifier.Count } => OfMembers(before, now),
            { HasMeasure: true } => OfMeasure(context, now.Population, readerThen, readerNow),
            _ => null,
        };

    /// <summary>Every combination of the ends, the ends further from the target first; null for an end without bound.</summary>
    public IEnumerable<(Fraction? Base, Fraction? Value, Fraction? Target)> Corners() =>
        from start in Ends(Base)
        from value in Ends(Value)
        from target in Ends(Target)
        select (start, value, target);

    private Fraction?[] Ends(Quantity quantity) => ShouldFall ? [quantity.Upper, quantity.Lower] : [quantity.Lower, quantity.Upper];

    // A base that bound nobody has no share.
    private static PaceSeries? OfMembers(PopulationOutcome before, PopulationOutcome now) =>
        before is { Truth: not null, Bounds: { } then } && now is { Bounds: { } bounds, Required: { } required }
            ? new PaceSeries(
                Quantity.Between(then.Lower, then.Upper), Quantity.Between(bounds.Lower, bounds.Upper), Quantity.Of(required.Value), false)
            : null;

    private static PaceSeries? OfMeasure(MilestoneContext context, int population, MemberReader then, MemberReader now)
    {
        if (then.PointOf(population) is not { } pointThen || now.PointOf(population) is not { } pointNow) return null;
        var before = context.Rule.MeasureOf(population, pointThen);
        var after = context.Rule.MeasureOf(population, pointNow);
        return before.Value.IsUnknown || after.Value.IsUnknown || after.Required.IsUnknown
            ? null
            : new PaceSeries(before.Value, after.Value, after.Required, after.ShouldFall);
    }
}
