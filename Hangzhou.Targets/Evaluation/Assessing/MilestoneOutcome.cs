using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How a milestone stood at one round: its populations joined, those not applicable aside.</summary>
/// <param name="Truth">Null: not applicable, because no population is.</param>
internal sealed record MilestoneOutcome(ImmutableArray<PopulationOutcome> Populations, Truth? Truth)
{
    /// <summary>How it stands, read by the reader.</summary>
    public static MilestoneOutcome Assess(MilestoneContext context, MemberReader reader) =>
        Of(context, population => PopulationAssessment.Assess(context, reader, population));

    /// <summary>How it stands where no round tells anything.</summary>
    public static MilestoneOutcome Unread(MilestoneContext context) =>
        Of(context, population => PopulationAssessment.Unread(context, population));

    private static MilestoneOutcome Of(MilestoneContext context, Func<int, PopulationOutcome> assess)
    {
        var populations = ImmutableArray.CreateBuilder<PopulationOutcome>();
        Truth? all = null;
        foreach (var population in context.Populations)
        {
            var outcome = assess(population);
            populations.Add(outcome);
            all = And(all, outcome.Truth);
        }

        return new MilestoneOutcome(populations.ToImmutable(), all);
    }

    /// <summary>Kleene's and, a null (not applicable) aside.</summary>
    public static Truth? And(Truth? left, Truth? right) =>
        left is { } l && right is { } r ? l & r : left ?? right;
}
