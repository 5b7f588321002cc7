using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Targets and goals: the worst of their milestones, and how many have each status.</summary>
internal static class Aggregation
{
    /// <summary>A target's report.</summary>
    public static TargetReport Target(TargetSchema schema, ImmutableArray<MilestoneReport> milestones)
    {
        var statuses = milestones.Select(milestone => milestone.Status).ToList();
        return new TargetReport(schema.Number, schema.Goal, Worst.Of(statuses), Count(statuses), milestones);
    }

    /// <summary>A goal's report, from the reports of all targets.</summary>
    public static GoalReport Goal(GoalSchema schema, ImmutableArray<TargetReport> targets)
    {
        var statuses = targets
            .Where(target => target.Goal == schema.Name)
            .SelectMany(target => target.Milestones)
            .Select(milestone => milestone.Status)
            .ToList();
        return new GoalReport(schema.Name, Worst.Of(statuses), Count(statuses));
    }

    private static StatusCounts Count(IEnumerable<MilestoneStatus> statuses) =>
        new([.. statuses.CountBy(status => status).OrderBy(pair => pair.Key).Select(pair => new StatusCount(pair.Key, pair.Value))]);
}
