using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Cli.Reports;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Tests.Support;

/// <summary>A report on the small plan in which every status occurs.</summary>
internal static class TestReport
{
    private static readonly DateOnly Early = new(2026, 12, 31);
    private static readonly DateOnly Late = new(2027, 12, 31);

    public static PlanReport Create(IFactSource facts, DateOnly asOf, AssessOptions options)
    {
        var rounds = facts.Rounds.Select(round => round.Info).ToImmutableArray();
        var targets = Targets(options.Explain);
        return new PlanReport(
            "small", "2025", asOf, rounds.LastOrDefault(round => round.Date <= asOf), rounds,
            new Receipt("00ff", facts.Digest, "test generator 1.0"),
            [new("A", MilestoneStatus.Overdue, Counts(targets.SelectMany(target => target.Milestones)))],
            targets,
            options.GroupBy is { } field ? [new(field, "africa", targets[..1])] : []);
    }

    private static ImmutableArray<TargetReport> Targets(ExplainRequest? explain) =>
    [
        Target(1, MilestoneStatus.Limited,
        [
            Milestone("1.1", MilestoneStatus.Unknown, Truth.Unknown, 2035, [Members(2, 0, 586, Truth.Unknown, unlisted: 197, explain: explain)]),
            Milestone("1.2", MilestoneStatus.OnTrack, Truth.No, 2030, [Members(3, 3, 0, Truth.No, new(ThresholdOperator.AtLeast, Fraction.Of(4, 5)), Quantifier.Share)],
                pace: Pace(Fraction.Of(1, 7), Fraction.Of(1, 2), Fraction.Of(4, 5), MilestoneStatus.OnTrack)),
            Milestone("1.3", MilestoneStatus.AccelerationNeeded, Truth.No, 2030, [Members(2, 4, 0, Truth.No, new(ThresholdOperator.MoreThan, Fraction.Of(5)), Quantifier.Count)],
                pace: Pace(Fraction.Of(1), Fraction.Of(2), Fraction.Of(6), MilestoneStatus.AccelerationNeeded)),
            Milestone("1.4", MilestoneStatus.Limited, Truth.No, 2035, [Whole(null, Quantifier.Overall, Truth.No)],
                pace: Pace(Fraction.Of(10), Fraction.Of(25, 2), Fraction.Of(100), MilestoneStatus.Limited), readings: [new("many", "strict", MilestoneStatus.Deteriorating)]),
        ]),
        Target(2, MilestoneStatus.Overdue,
        [
            Milestone("2.1", MilestoneStatus.AchievedLate, Truth.Yes, 2027, [Whole("secretariat", Quantifier.The, Truth.Yes)], firstHeld: Late, lastHeld: Late),
            Milestone("2.2", MilestoneStatus.NotYetDue, Truth.Unknown, 2030, [Whole("secretariat", Quantifier.The, Truth.Unknown)],
                windows: [new(2026, MilestoneStatus.Achieved, Truth.Yes), new(2027, MilestoneStatus.NotYetDue, Truth.Unknown)]),
            Milestone("2.3", MilestoneStatus.Lost, Truth.No, 2026, [Members(1, 1, 0, Truth.No)], firstHeld: Early, lastHeld: Early, changed: ["R2", "R3", "R4", "R5"]),
            Milestone("2.4", MilestoneStatus.Deteriorating, Truth.No, 2030, [Members(1, 1, 0, Truth.No), Whole("secretariat", Quantifier.The, Truth.Unknown)],
                pace: Pace(Fraction.One, Fraction.Of(1, 2), Fraction.One, MilestoneStatus.Deteriorating)),
            Milestone("2.5", MilestoneStatus.Achieved, Truth.Yes, 2030, [Members(2, 0, 0, Truth.Yes)], firstHeld: Early, lastHeld: Late),
            Milestone("2.6", MilestoneStatus.NotApplicable, null, 2030, [Members(0, 0, 0, null) with { Counts = new(default, default, 2), Listed = 2 }]),
            Milestone("2.7", MilestoneStatus.Overdue, Truth.No, 2026, [Members(0, 2, 0, Truth.No, second: new("b", 1, 1, 0))]),
        ]),
        new(3, "A", null, new([]), []),
    ];

    private static TargetReport Target(int number, MilestoneStatus status, ImmutableArray<MilestoneReport> milestones) =>
        new(number, "A", status, Counts(milestones), [.. milestones.Select(Placed)]);

    private static MilestoneReport Placed(MilestoneReport milestone) =>
        milestone with { Populations = [.. milestone.Populations.Select((population, i) => population with { Place = i })] };

    private static MilestoneReport Milestone(
        string id, MilestoneStatus status, Truth? truth, int dueYear, ImmutableArray<PopulationReport> populations,
        DateOnly? firstHeld = null, DateOnly? lastHeld = null, PaceReport? pace = null, ImmutableArray<WindowReport>? windows = null,
        ImmutableArray<ReadingReport>? readings = null, ImmutableArray<string>? changed = null) =>
        new(id, "2025", status, truth, new DateOnly(dueYear, 12, 31), firstHeld, lastHeld, windows ?? [], populations, pace, readings ?? [], changed ?? []);

    private static PopulationReport Members(
        int yes, int no, int unknown, Truth? truth, Requirement? required = null, Quantifier quantifier = Quantifier.Every,
        long? unlisted = 0, CriterionReport? second = null, ExplainRequest? explain = null)
    {
        var listed = yes + no + unknown;
        var total = Math.Max(1, listed + (unlisted ?? 0));
        var bounds = quantifier == Quantifier.Count
            ? new Bounds(Fraction.Of(yes), Fraction.Of(yes + unknown), true, true)
            : new Bounds(Fraction.Of(yes, total), Fraction.Of(yes + unknown + (unlisted ?? 0), total), true, true);
        ImmutableArray<CriterionReport> criteria = [new("a", yes, no, unknown)];
        return new PopulationReport(
            "reserve", quantifier, required ?? new(ThresholdOperator.AtLeast, Fraction.One), listed, unlisted, new(new(yes, no, unknown), default, 0),
            truth is null ? null : bounds, truth, second is null ? criteria : criteria.Add(second), Explained(explain));
    }

    private static ImmutableArray<MemberExplanation> Explained(ExplainRequest? request)
    {
        ImmutableArray<MemberExplanation> all =
        [
            new("R1", Truth.Yes, Truth.Yes, [new("a", Truth.Yes, [new("identified", "yes", null), new("core.area", "12.5", "ha")], new("rules.hz", 12))]),
            new("R2", Truth.Unknown, Truth.Unknown, [new("a", Truth.Unknown, [new("identified", null, null)], new("rules.hz", 12))]),
            new("R3", Truth.No, Truth.No, []),
        ];
        return request is null ? [] : all.Where(member => request.Member is null || member.Id == request.Member).ToImmutableArray();
    }

    private static PopulationReport Whole(string? entity, Quantifier quantifier, Truth truth) => new(
        entity, quantifier, null, entity is null ? 0 : 1, 0,
        entity is null ? default : new(new(truth == Truth.Yes ? 1 : 0, truth == Truth.No ? 1 : 0, truth == Truth.Unknown ? 1 : 0), default, 0),
        null, truth, [new("a", truth == Truth.Yes ? 1 : 0, truth == Truth.No ? 1 : 0, truth == Truth.Unknown ? 1 : 0)], []);

    private static PaceReport Pace(Fraction from, Fraction to, Fraction target, MilestoneStatus status) =>
        new(PaceMethod.Linear, 0, new(Early, from), new(new DateOnly(2030, 12, 31), target), new(Late, to), Fraction.Of(2, 3), status);

    private static StatusCounts Counts(IEnumerable<MilestoneReport> milestones) => new(milestones
        .GroupBy(milestone => milestone.Status)
        .OrderBy(group => group.Key)
        .Select(group => new StatusCount(group.Key, group.Count()))
        .ToImmutableArray());
}

/// <summary>A plan that always gives the same verdicts.</summary>
internal sealed class FixedPlan : IPlan
{
    public PlanSchema Schema => TestPlan.Schema;

    public PlanReport Assess(IFactSource facts, DateOnly asOf, AssessOptions options) => TestReport.Create(facts, asOf, options);

    public GapReport FindGaps(IFactSource facts, DateOnly asOf, GapOptions options) => new([], []);
}
