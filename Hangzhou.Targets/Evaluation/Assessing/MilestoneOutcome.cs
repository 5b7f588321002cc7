using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How a milestone stood at one round: its populations joined, those not applicable aside.</summary>
/// <param name="Truth">Null: not applicable, because no population is.</param>
internal sealed record MilestoneOutcome(ImmutableArray<PopulationOutcome> Populations, Truth? Truth)
{
    /// <summary>How it stands, read by the reader.</summary>
    public static MilestoneOutcome Assess(MilestoneContext context, MemberReader reader) =>
        Join([.. context.Populations.Select(population => PopulationAssessment.Assess(context, reader, population))]);

    /// <summary>How it stands where no round tells anything.</summary>
    public static MilestoneOutcome Unread(MilestoneContext context) =>
        Join([.. context.Populations.Select(population => PopulationAssessment.Unread(context, population))]);

    private static MilestoneOutcome Join(ImmutableArray<PopulationOutcome> populations)
    {
        Truth? all = null;
        foreach (var population in populations) all = And(all, population.Truth);
        return new MilestoneOutcome(populations, all);
    }

    /// <summary>Kleene's and, a null (not applicable) aside.</summary>
    public static Truth? And(Truth? left, Truth? right) =>
        left is { } l && right is { } r ? l & r : left ?? right;
}
