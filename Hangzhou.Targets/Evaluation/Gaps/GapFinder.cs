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
        var told = found.ConvertAll(one => Told(gaps, one));
        return new GapReport([.. told], Ranking.Of(gaps, found, told))
        {
            Changes = options is { Milestone: { } id, Member: { } member } && gaps.Assessed >= 0
                ? [.. targets.SelectMany(target => target.Milestones).Where(rule => rule.Schema.Id == id).SelectMany(rule => MemberChanges.Of(gaps, rule, member))]
                : [],
        };
    }

    /// <summary>The report with what would settle each unknown milestone of the whole: how many, not which.</summary>
    internal static PlanReport Counted(
        PlanSchema schema, ImmutableArray<TargetRules> targets, IFactSource facts, Func<IFactSource, RoundSet> load, RoundSet rounds, PlanReport report)
    {
        var gaps = new GapContext(schema, facts, load, rounds, rounds.LatestNotAfter(report.AsOf), report.AsOf, Readings.InUse(schema));
        var counted = ImmutableArray.CreateBuilder<TargetReport>(targets.Length);
        for (var i = 0; i < targets.Length; i++)
        {
            var milestones = ImmutableArray.CreateBuilder<MilestoneReport>(targets[i].Milestones.Length);
            for (var j = 0; j < targets[i].Milestones.Length; j++)
            {
                var milestone = report.Targets[i].Milestones[j];
                milestones.Add(milestone.Truth == Truth.Unknown ? milestone with { UnsettledBy = Counted(Found(gaps, targets[i].Milestones[j])) } : milestone);
            }

            counted.Add(report.Targets[i] with { Milestones = milestones.MoveToImmutable() });
        }

        return report with { Targets = counted.MoveToImmutable() };
    }

    private static Unsettled Counted(FoundGap found) => new(found.Yes?.Cost, found.No?.Cost, found.YesIsProven, found.NoIsProven);

    // Null: the verdict is not unknown.
    private static FoundGap? Find(GapContext gaps, MilestoneRule rule) =>
        MilestoneSearch.TruthOf(gaps.Judged(rule)) == Truth.Unknown ? Found(gaps, rule) : null;

    private static FoundGap Found(GapContext gaps, MilestoneRule rule)
    {
        // With no round at all nothing can be reported for it.
        if (gaps.Assessed < 0) return new FoundGap(rule, null, null, true, true);
        var search = new MilestoneSearch(gaps, gaps.Judged(rule));
        var no = search.ToNo(out var noIsProven);
        var yes = search.ToYes(out var yesIsProven);
        var elsewhere = new ElsewhereSearch(gaps, rule, search.All);
        if (!noIsProven) no = elsewhere.Find(Truth.No, no) ?? no;
        if (!yesIsProven) yes = elsewhere.Find(Truth.Yes, yes) ?? yes;
        (yes, yesIsProven) = Checked(search, gaps, rule, yes, yesIsProven, Truth.Yes);
        (no, noIsProven) = Checked(search, gaps, rule, no, noIsProven, Truth.No);
        return new FoundGap(rule, yes, no, yesIsProven, noIsProven);
    }

    private static MilestoneGap Told(GapContext gaps, FoundGap found) =>
        new(found.Rule.Schema.Id, Told(gaps, found.Rule, found.Yes), Told(gaps, found.Rule, found.No), found.YesIsProven, found.NoIsProven);

    // What is told was tried: where it is proven, member by member. A single value is never too many.
    private static (Solution?, bool) Checked(MilestoneSearch search, GapContext gaps, MilestoneRule rule, Solution? solution, bool isProven, Truth goal)
    {
        if (solution is null || isProven) return (solution, isProven);
        return Witness.Settles(gaps, rule, search.All, solution, goal) ? (solution, solution.Cost <= 1) : (null, false);
    }

    private static Gap? Told(GapContext gaps, MilestoneRule rule, Solution? solution) =>
        solution is null ? null : new Gap(solution.Cost, [.. Reports.Of(gaps, rule.Schema, solution)]);
}

/// <summary>The answers that settle a milestone.</summary>
internal sealed record FoundGap(MilestoneRule Rule, Solution? Yes, Solution? No, bool YesIsProven, bool NoIsProven);
