using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Tests.Support;

/// <summary>The milestones of the small plan: one for each status that a verdict can have.</summary>
internal static class TestMilestones
{
    public static ImmutableArray<TargetSchema> Targets { get; } =
    [
        new(1, "A", new("Areas are restored", "修复"),
        [
            Milestone("1.1", "All are identified", new ByTiming(new DateOnly(2035, 12, 31)), [Every("identified")]).Reading("#0 0/8"),
            Milestone("1.2", "Most are restored", new ByTiming(new DateOnly(2030, 12, 31)), [Share("80%", "women at least 40%")], figures: ["80%", "40%"]).Reading("#0 0/11"),
            Milestone("1.3", "Five go first", new DuringTiming(new DateOnly(2026, 1, 1), new DateOnly(2030, 12, 31)), [Count("5", "identified")]).Reading("#0 0/8"),
            Milestone("1.4", "The areas grow", new ByTiming(new DateOnly(2035, 12, 31)), [Overall("(sum of core.area over reserves) at least 100 ha")], assumptions: [0]).Reading("#0 *0 0/7 0/15@2025+ 0/16 0/16/1"),
        ]),
        new(2, "A", new("People take part", "参与"),
        [
            Milestone("2.1", "Forms are joined", new ByTiming(new DateOnly(2027, 12, 31)), [The("forms_integrated at least full")]).Reading("#0 2/0"),
            Milestone("2.2", "150 a year", new EachYearTiming(2026, 2030), [The("youth_trained in year at least 150")], figures: ["150"]).Reading("#0 2/1@window"),
            Milestone("2.3", "No use that harms", new FromTiming(new DateOnly(2026, 1, 1)), [Every("not harmful_use", hasScope: true)]),
            (Milestone("2.4", "Staff", new ByTiming(new DateOnly(2030, 12, 31)), [Every("staff at least 5"), The("forms_integrated at least partial")]) with
            {
                Divisors = [new(0, null, 13, null), new(0, null, 15, 2026)],
            }).Reading("#0 0/10 0/15@round 0/15@2026", "#0 2/0"),
            Milestone("2.5", "Budget", new ByTiming(new DateOnly(2030, 12, 31)), [Every("budget at least 1 USD")]).Reading("#0 0/14") with { Divisors = [new(0, null, 13, null)] },
            Milestone("2.6", "Designation", new ByTiming(new DateOnly(2030, 12, 31)), [Every("designated at least 2026", hasScope: true)]).Reading("#0 0/5"),
            Milestone("2.7", "=Formula(\"title\")", new ByTiming(new DateOnly(2026, 12, 31)), [Every("reflects at least full", "staff at least 2")]).Reading("#0 0/9 #1 0/10"),
        ]),
        new(3, "A", new("Not encoded yet", null), []),
    ];

    private static MilestoneSchema Milestone(
        string id, string title, MilestoneTiming timing, ImmutableArray<PopulationSchema> populations,
        ImmutableArray<string>? figures = null, ImmutableArray<int>? assumptions = null) =>
        new(id, new(title, null), [id], timing, PaceMethod.Linear, populations, $"milestone {id}", figures ?? [], assumptions ?? [], new("rules.hz", 10));

    // What each population reads.
    private static MilestoneSchema Reading(this MilestoneSchema milestone, params string[] reads) =>
        milestone with { Populations = [.. milestone.Populations.Select((population, i) => population with { ReadsText = reads[i] })] };

    private static PopulationSchema Every(string criterion, bool hasScope = false) =>
        new(0, Quantifier.Every, ThresholdOperator.AtLeast, null, hasScope, false, Criteria(criterion));

    private static PopulationSchema Every(string first, string second) =>
        new(0, Quantifier.Every, ThresholdOperator.AtLeast, null, false, false, Criteria(first, second));

    private static PopulationSchema Share(string threshold, string criterion) =>
        new(0, Quantifier.Share, ThresholdOperator.AtLeast, threshold, false, false, Criteria(criterion));

    private static PopulationSchema Count(string threshold, string criterion) =>
        new(0, Quantifier.Count, ThresholdOperator.MoreThan, threshold, false, false, Criteria(criterion));

    private static PopulationSchema The(string criterion) =>
        new(2, Quantifier.The, ThresholdOperator.AtLeast, null, false, true, Criteria(criterion));

    private static PopulationSchema Overall(string criterion) =>
        new(null, Quantifier.Overall, ThresholdOperator.AtLeast, null, false, true, Criteria(criterion));

    private static ImmutableArray<CriterionSchema> Criteria(params string[] texts)
    {
        var criteria = ImmutableArray.CreateBuilder<CriterionSchema>();
        foreach (var text in texts) criteria.Add(new(((char)('a' + criteria.Count)).ToString(), text, new("rules.hz", 12 + criteria.Count)));
        return criteria.ToImmutable();
    }
}
