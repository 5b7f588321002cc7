using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Finds which missing values could settle the unknown verdicts of a plan. There is no second reading of the rules here:
/// every answer is tried by loading it and letting the rules judge.
/// </summary>
public static class GapFinder
{
    /// <summary>The gaps as of a date: of the values that can still be reported, those of the latest round not after it.</summary>
    /// <param name="targets">Every target of the schema in its order.</param>
    /// <param name="load">Loads facts for the plan's rules.</param>
    public static GapReport Find(
        PlanSchema schema, ImmutableArray<TargetRules> targets, IFactSource facts, Func<IFactSource, RoundSet> load, DateOnly asOf, GapOptions options)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(load);
        ArgumentNullException.ThrowIfNull(options);
        var rounds = load(facts);
        var gaps = new GapContext(schema, facts, load, rounds, rounds.LatestNotAfter(asOf), asOf, Readings.InUse(schema));
        var found = targets.SelectMany(target => target.Milestones)
            .Where(rule => options.Milestone is null || rule.Schema.Id == options.Milestone)
            .Select(rule => Find(gaps, rule))
            .OfType<FoundGap>()
            .ToList();
        return new GapReport([.. found.Select(one => one.Gap)], Ranking.Of(gaps, found))
        {
            Changes = options is { Milestone: { } id, Member: { } member } && gaps.Assessed >= 0
                ? [.. targets.SelectMany(target => target.Milestones).Where(rule => rule.Schema.Id == id).SelectMany(rule => MemberChanges.Of(gaps, rule, member))]
                : [],
        };
    }

    // Null: the verdict is not unknown.
    private static FoundGap? Find(GapContext gaps, MilestoneRule rule)
    {
        var context = gaps.Judged(rule);
        if (MilestoneSearch.TruthOf(context) != Truth.Unknown) return null;
        // With no round at all nothing can be reported for it.
        if (gaps.Assessed < 0) return new FoundGap(rule, new MilestoneGap(rule.Schema.Id, null, null, true, true), null, null);
        var search = new MilestoneSearch(gaps, context);
        var no = search.ToNo(out var noIsProven);
        var yes = search.ToYes(out var yesIsProven);
        var elsewhere = new ElsewhereSearch(gaps, rule, search.All, new RoundsCache(gaps, new MilestoneNeeds(gaps.Plan, rule, gaps.Readings)));
        if (!noIsProven) no = elsewhere.Find(Truth.No, no) ?? no;
        if (!yesIsProven) yes = elsewhere.Find(Truth.Yes, yes) ?? yes;
        (yes, yesIsProven) = Checked(gaps, rule, yes, yesIsProven, Truth.Yes);
        (no, noIsProven) = Checked(gaps, rule, no, noIsProven, Truth.No);
        return new FoundGap(rule, new MilestoneGap(rule.Schema.Id, Told(gaps, yes), Told(gaps, no), yesIsProven, noIsProven), yes, no);
    }

    // What is told was tried; a single value is never too many.
    private static (Solution?, bool) Checked(GapContext gaps, MilestoneRule rule, Solution? solution, bool isProven, Truth goal)
    {
        if (solution is null) return (null, isProven);
        return Witness.Settles(gaps, rule, solution, goal) ? (solution, isProven || solution.Cost <= 1) : (null, false);
    }

    private static Gap? Told(GapContext gaps, Solution? solution) =>
        solution is null ? null : new Gap(solution.Cost, [.. Reports.Of(gaps, solution)]);
}

/// <summary>A gap with the answers that were tried for it.</summary>
internal sealed record FoundGap(MilestoneRule Rule, MilestoneGap Gap, Solution? Yes, Solution? No);
