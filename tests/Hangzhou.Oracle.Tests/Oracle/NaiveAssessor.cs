using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>
/// The oracle: the verdicts of a plan, found as plainly as they are described. It shares nothing with what it judges but the
/// lowered tree that it reads and the types of the report that it fills.
/// </summary>
internal sealed class NaiveAssessor
{
    private readonly LoweredPlan _plan;
    private readonly List<RoundFacts> _all;
    private readonly List<RoundFacts> _rounds = [];
    private readonly DateOnly _asOf;

    private NaiveAssessor(LoweredPlan plan, World world)
    {
        _plan = plan;
        _all = [.. world.Rounds];
        _asOf = world.AsOf;
        foreach (var round in _all)
        {
            if (round.Date <= _asOf) _rounds.Add(round);
        }
    }

    /// <summary>The report.</summary>
    /// <param name="groupBy">The field by which verdicts are given again; null for none.</param>
    /// <param name="explained">The milestone whose members are listed; null for none.</param>
    public static PlanReport Assess(LoweredPlan plan, World world, string? groupBy = null, string? explained = null) =>
        new NaiveAssessor(plan, world).Assess(groupBy, explained);

    private PlanReport Assess(string? groupBy, string? explained)
    {
        var targets = TargetsOf(null, explained);
        var groups = new List<GroupReport>();
        if (groupBy is not null)
        {
            foreach (var value in GroupValues.Of(_plan, groupBy, _rounds))
            {
                groups.Add(new GroupReport(groupBy, value, TargetsOf(new Group(_plan, groupBy, value), null)));
            }
        }

        var rounds = new List<RoundInfo>();
        foreach (var round in _all) rounds.Add(InfoOf(round));
        return new PlanReport(
            _plan.Header.Name, _plan.Header.Edition, _asOf, _rounds.Count == 0 ? null : InfoOf(_rounds[^1]), [.. rounds],
            new Receipt(string.Empty, string.Empty, string.Empty), GoalsOf(targets), targets, [.. groups]);
    }

    private static RoundInfo InfoOf(RoundFacts round) => new(round.Date, RoundKind.Reported, new LocalizedText(null, null), []);

    private ImmutableArray<GoalReport> GoalsOf(ImmutableArray<TargetReport> targets)
    {
        var goals = new List<GoalReport>();
        foreach (var goal in _plan.Goals)
        {
            var statuses = new List<MilestoneStatus>();
            foreach (var target in targets)
            {
                if (target.Goal != goal.Name) continue;
                foreach (var milestone in target.Milestones) statuses.Add(milestone.Status);
            }

            goals.Add(new GoalReport(goal.Name, Worst.Of(statuses), CountsOf(statuses)));
        }

        return [.. goals];
    }

    private ImmutableArray<TargetReport> TargetsOf(Group? group, string? explained)
    {
        var targets = new List<TargetReport>();
        foreach (var target in _plan.Targets)
        {
            var milestones = new List<MilestoneReport>();
            var statuses = new List<MilestoneStatus>();
            foreach (var milestone in target.Milestones)
            {
                if (group is not null && !ConcernsAny(milestone, group)) continue;
                var report = new MilestoneWriter(_plan, _rounds, _asOf, milestone, group).Write(milestone.Id == explained);
                milestones.Add(report);
                statuses.Add(report.Status);
            }

            if (group is not null && milestones.Count == 0) continue;
            targets.Add(new TargetReport(target.Number, target.Goal, Worst.Of(statuses), CountsOf(statuses), [.. milestones]));
        }

        return [.. targets];
    }

    private static bool ConcernsAny(LoweredMilestone milestone, Group group)
    {
        foreach (var population in milestone.Populations)
        {
            if (group.Concerns(population)) return true;
        }

        return false;
    }

    private static StatusCounts CountsOf(List<MilestoneStatus> statuses)
    {
        var counts = new List<StatusCount>();
        foreach (var status in Enum.GetValues<MilestoneStatus>())
        {
            var count = 0;
            foreach (var one in statuses)
            {
                if (one == status) count++;
            }

            if (count > 0) counts.Add(new StatusCount(status, count));
        }

        return new StatusCounts([.. counts]);
    }
}
