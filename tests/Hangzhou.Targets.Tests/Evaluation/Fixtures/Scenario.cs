using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>One milestone, 1.1, over rounds: the verdict as of any day.</summary>
internal sealed class Scenario
{
    private readonly List<FixtureRound> _rounds = [];
    private readonly MilestoneTiming _timing;
    private readonly Population[] _populations;
    private readonly PaceMethod _pace;
    private readonly int? _readings;

    private Scenario(MilestoneTiming timing, Population[] populations, PaceMethod pace = PaceMethod.None, int? readings = null)
    {
        _timing = timing;
        _populations = populations;
        _pace = pace;
        _readings = readings;
    }

    public static Scenario By(int year, params Population[] populations) =>
        new(new ByTiming(new DateOnly(year, 12, 31)), populations);

    public static Scenario During(int from, int to, params Population[] populations) =>
        new(new DuringTiming(new DateOnly(from, 1, 1), new DateOnly(to, 12, 31)), populations);

    public static Scenario From(string day, params Population[] populations) => new(new FromTiming(Day(day)), populations);

    public static Scenario EachYear(int from, int to, params Population[] populations) =>
        new(new EachYearTiming(from, to), populations);

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>With linear pace.</summary>
    public Scenario Linear() => By(PaceMethod.Linear);

    /// <summary>With pace by a method.</summary>
    public Scenario By(PaceMethod method) => new(_timing, _populations, method, _readings);

    /// <summary>Resting on an assumption with so many readings.</summary>
    public Scenario WithReadings(int readings) => new(_timing, _populations, _pace, readings);

    /// <summary>Adds a round.</summary>
    /// <param name="listed">The reserves' roster: complete, open, or of 5.</param>
    public Scenario Round(
        string date, string reserves = "", string listed = "complete", string states = "", string secretariat = "S",
        string whole = "W", Measure measure = default)
    {
        _rounds.Add(RoundOf(date, reserves, listed, states, secretariat, whole, measure));
        return this;
    }

    /// <summary>A round by itself.</summary>
    public static FixtureRound RoundOf(
        string date, string reserves = "", string listed = "complete", string states = "", string secretariat = "S",
        string whole = "W", Measure measure = default) =>
        new(
            Day(date), RosterOf(reserves, listed), RosterOf(states, "complete"), FixtureMember.Parse(secretariat),
            FixtureMember.Parse(whole), measure);

    /// <summary>Rounds by themselves.</summary>
    public static FixtureRounds Rounds(params FixtureRound[] rounds) => new(rounds);

    /// <summary>The milestone's report.</summary>
    public MilestoneReport AsOf(string date) => Plan(date).Targets[0].Milestones[0];

    /// <summary>The plan's report.</summary>
    public PlanReport Plan(string date, AssessOptions? options = null)
    {
        var milestone = Milestone("1.1");
        var target = new TargetSchema(1, "A", FixturePlan.NoTitle, [milestone.Schema]);
        return Assessor.Assess(
            FixturePlan.Schema([target], _readings ?? 0), [new TargetRules(target, [milestone])], new FixtureRounds(_rounds),
            Day(date), options ?? AssessOptions.Default);
    }

    /// <summary>The rule by itself, to put several into one plan.</summary>
    public FixtureRule Milestone(string id) => new(
        new MilestoneSchema(
            id, FixturePlan.NoTitle, [id], _timing, _pace, [.. _populations.Select(population => population.Schema)], "as written",
            [], _readings is null ? [] : [0], new RuleLine("plan.hz", 1)),
        [.. _populations.Select(population => population.Thresholds)]);

    private static Roster<FixtureMember> RosterOf(string members, string listed)
    {
        var parsed = FixtureMember.ParseAll(members);
        var completeness = listed switch
        {
            "complete" => RosterCompleteness.Complete,
            "open" => RosterCompleteness.Open,
            _ => new RosterCompleteness(false, int.Parse(listed.AsSpan("of ".Length), CultureInfo.InvariantCulture), null),
        };
        return new Roster<FixtureMember>(parsed, [.. parsed.Select(member => member.Key)], completeness);
    }
}
