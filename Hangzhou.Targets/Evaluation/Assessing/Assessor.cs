using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Judges every milestone of a plan as of a date.</summary>
public static class Assessor
{
    /// <summary>
    /// The verdicts of the plan. Time is told by the as-of date, truth by the latest round not after it; with no such
    /// round everything is unknown.
    /// </summary>
    /// <param name="targets">Every target of the schema in its order, those without a milestone too.</param>
    /// <exception cref="ArgumentException">The options name a milestone or a field that the plan does not have.</exception>
    public static PlanReport Assess(
        PlanSchema schema, ImmutableArray<TargetRules> targets, RoundSet rounds, DateOnly asOf, AssessOptions options)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(rounds);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Explain is { } explained) RequireMilestone(targets, explained);
        var assessed = rounds.LatestNotAfter(asOf);
        var round = assessed < 0 ? null : rounds.Rounds[assessed];
        var readings = Readings.InUse(schema);
        var reports = Reports(null, options.Explain);
        return new PlanReport(
            schema.Name, schema.Edition, asOf, round?.Info, ImmutableArray.CreateRange(rounds.Rounds, each => each.Info),
            new Receipt(schema.RulesDigest, rounds.Digest, schema.Generator),
            ImmutableArray.CreateRange(schema.Goals, goal => Aggregation.Goal(goal, reports)), reports, Groups());

        ImmutableArray<TargetReport> Reports(Group? group, ExplainRequest? explain) =>
            ImmutableArray.CreateRange(targets, target => Aggregation.Target(target.Schema, Milestones(target, group, explain)));

        // Loops, not queries, here and below: a program that assesses once pays for every type of a query at its start.
        ImmutableArray<MilestoneReport> Milestones(TargetRules target, Group? group, ExplainRequest? explain)
        {
            var milestones = ImmutableArray.CreateBuilder<MilestoneReport>(target.Milestones.Length);
            foreach (var rule in target.Milestones)
            {
                var context = new MilestoneContext(schema, rule, rounds, assessed, asOf, readings, group)
                {
                    Path = options.Path,
                    TellsReads = options.TellsReads,
                    ListsStandings = options.ListsStandings && group is null,
                };
                if (context.Populations.Count > 0) milestones.Add(MilestoneAssessment.Report(context, explain));
            }

            return milestones.ToImmutable();
        }

        ImmutableArray<GroupReport> Groups() => options.GroupBy is not { } field
            ? []
            :
            [
                .. Group.All(schema, field, round)
                    .Select(group => new GroupReport(field, group.Value, [.. Reports(group, null).Where(target => !target.Milestones.IsEmpty)])),
            ];
    }

    /// <summary>The verdicts of the plan on facts that are still to be loaded; only then can be counted what is missing.</summary>
    /// <param name="load">Loads facts for the plan's rules.</param>
    public static PlanReport Assess(
        PlanSchema schema, ImmutableArray<TargetRules> targets, IFactSource facts, Func<IFactSource, RoundSet> load, DateOnly asOf, AssessOptions options)
    {
        ArgumentNullException.ThrowIfNull(load);
        ArgumentNullException.ThrowIfNull(options);
        var rounds = load(facts);
        var report = Assess(schema, targets, rounds, asOf, options);
        return options.CountsGaps ? GapFinder.Counted(schema, targets, facts, load, rounds, report) : report;
    }

    private static void RequireMilestone(ImmutableArray<TargetRules> targets, ExplainRequest explain)
    {
        IEnumerable<string> ids = targets.SelectMany(target => target.Milestones).Select(rule => rule.Schema.Id);
        if (!ids.Contains(explain.Milestone, StringComparer.Ordinal))
        {
            throw new ArgumentException($"The plan has no milestone {explain.Milestone}.", nameof(explain));
        }
    }
}
