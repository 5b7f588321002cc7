using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Targets and goals: the worst of their milestones, and how many have each status.</summary>
internal static class Aggregation
{
    /// <summary>A target's report.</summary>
    public static TargetReport Target(TargetSchema schema, ImmutableArray<MilestoneReport> milestones) =>
        new(schema.Number, schema.Goal, WorstOf(milestones), StatusCounts.Of(milestones), milestones);

    /// <summary>A goal's report, from the reports of all targets.</summary>
    public static GoalReport Goal(GoalSchema schema, ImmutableArray<TargetReport> targets)
    {
        var milestones = new List<MilestoneReport>();
        foreach (var target in targets)
        {
            if (target.Goal == schema.Name) milestones.AddRange(target.Milestones);
        }

        return new GoalReport(schema.Name, WorstOf(milestones), StatusCounts.Of(milestones));
    }

    private static MilestoneStatus? WorstOf(IEnumerable<MilestoneReport> milestones)
    {
        MilestoneStatus? worst = null;
        foreach (var milestone in milestones) worst = Worst.Of(worst, milestone.Status);
        return worst;
    }
}
