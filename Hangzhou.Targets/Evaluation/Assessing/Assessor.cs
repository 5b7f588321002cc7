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
        return new PlanAssessment(schema, targets, rounds, asOf, options).Report();
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
