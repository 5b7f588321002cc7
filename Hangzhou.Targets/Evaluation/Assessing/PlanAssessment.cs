using System;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A plan on facts as of a date: all that the verdicts of its milestones have in common.</summary>
internal sealed class PlanAssessment(
    PlanSchema schema, ImmutableArray<TargetRules> targets, RoundSet rounds, DateOnly asOf, AssessOptions options)
{
    private readonly int _assessed = rounds.LatestNotAfter(asOf);
    private readonly Readings _readings = Readings.InUse(schema);

    private Round? Round => _assessed < 0 ? null : rounds.Rounds[_assessed];

    /// <summary>The verdicts of all, and of each group.</summary>
    public PlanReport Report()
    {
        var reports = Targets(null, options.Explain);
        return new PlanReport(
            schema.Name, schema.Edition, asOf, Round?.Info, ImmutableArray.CreateRange(rounds.Rounds, each => each.Info),
            new Receipt(schema.RulesDigest, rounds.Digest, schema.Generator),
            ImmutableArray.CreateRange(schema.Goals, goal => Aggregation.Goal(goal, reports)), reports, Groups());
    }

    private ImmutableArray<TargetReport> Targets(Group? group, ExplainRequest? explain) =>
        ImmutableArray.CreateRange(targets, target => Aggregation.Target(target.Schema, Milestones(target, group, explain)));

    // Loops, not queries, here and below: a program that assesses once pays for every type of a query at its start.
    private ImmutableArray<MilestoneReport> Milestones(TargetRules target, Group? group, ExplainRequest? explain)
    {
        var milestones = ImmutableArray.CreateBuilder<MilestoneReport>(target.Milestones.Length);
        foreach (var rule in target.Milestones)
        {
            var context = new MilestoneContext(schema, rule, rounds, _assessed, asOf, _readings, group)
            {
                Path = options.Path,
                ListsStandings = options.ListsStandings && group is null,
            };
            if (context.Populations.Count > 0) milestones.Add(MilestoneAssessment.Report(context, explain));
        }

        return milestones.ToImmutable();
    }

    private ImmutableArray<GroupReport> Groups() => options.GroupBy is not { } field
        ? []
        :
        [
            .. Group.All(schema, field, Round)
                .Select(group => new GroupReport(field, group.Value, [.. Targets(group, null).Where(target => !target.Milestones.IsEmpty)])),
        ];
}
