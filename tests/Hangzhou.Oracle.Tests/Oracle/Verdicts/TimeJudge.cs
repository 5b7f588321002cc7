using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>Judges a milestone over time.</summary>
/// <param name="rounds">Those not after the as-of date, in order.</param>
internal sealed partial class TimeJudge(
    LoweredPlan plan, LoweredMilestone milestone, IReadOnlyList<RoundFacts> rounds, DateOnly asOf, Evaluator evaluator, Group? group)
{
    private readonly RoundFacts? _now = rounds.Count == 0 ? null : rounds[^1];

    public Verdict Judge() => milestone.Timing switch
    {
        LoweredByTiming by => JudgeBy(Times.DayOf(by.Due)),
        LoweredDuringTiming during => JudgeDuring(Times.FirstDayOf(during.From), Times.LastDayOf(during.To)),
        LoweredFromTiming from => JudgeFrom(Times.DayOf(from.From)),
        LoweredEachYearTiming each => JudgeEachYear(each.From, each.To),
        _ => throw new InvalidOperationException($"{milestone.Timing}"),
    };

    private Verdict JudgeBy(DateOnly due)
    {
        var outcomes = new List<(DateOnly Date, Outcome Outcome)>();
        foreach (var round in rounds) outcomes.Add((round.Date, OutcomeAt(round)));
        var now = _now is null ? OutcomeAt(null) : outcomes[^1].Outcome;
        var held = HeldIn(outcomes);
        if (now.Truth == Tri.No && held.Count > 0)
        {
            return Verdict(MilestoneStatus.Lost, now, due, held) with { Changed = ChangedSince(held[^1], now) };
        }

        return Decide(now, due, held, OutcomeAt);
    }

    private Verdict JudgeDuring(DateOnly start, DateOnly end)
    {
        Outcome Latched(RoundFacts? round) => Once(round, start);
        var outcomes = new List<(DateOnly Date, Outcome Outcome)>();
        foreach (var round in rounds)
        {
            if (round.Date >= start || round == _now) outcomes.Add((round.Date, Latched(round)));
        }

        var now = _now is null ? OutcomeAt(null) : outcomes[^1].Outcome;
        return Decide(now, end, HeldIn(outcomes), Latched);
    }

    private Verdict JudgeFrom(DateOnly start)
    {
        var outcomes = new List<(DateOnly Date, Outcome Outcome)>();
        foreach (var round in rounds)
        {
            if (round.Date >= start || round == _now) outcomes.Add((round.Date, OutcomeAt(round)));
        }

        var now = _now is null ? OutcomeAt(null) : outcomes[^1].Outcome;
        var held = HeldIn(outcomes);
        if (now.Truth is null) return Verdict(MilestoneStatus.NotApplicable, now, start, held);
        if (now.Truth == Tri.Unknown) return Verdict(MilestoneStatus.Unknown, now, start, held);
        if (asOf < start) return Verdict(MilestoneStatus.NotYetDue, now, start, held);
        var wasNo = false;
        var wasYes = false;
        foreach (var (date, outcome) in outcomes)
        {
            if (date < start) continue;
            if (outcome.Truth == Tri.No) wasNo = true;
            if (outcome.Truth == Tri.Yes) wasYes = true;
        }

        if (now.Truth == Tri.Yes) return Verdict(wasNo ? MilestoneStatus.AchievedLate : MilestoneStatus.Achieved, now, start, held);
        if (!wasYes) return Verdict(MilestoneStatus.Overdue, now, start, held);
        return Verdict(MilestoneStatus.Lost, now, start, held) with { Changed = ChangedSince(held[^1], now) };
    }

    /// <summary>What by and during have in common: whether in time, too late, or not yet.</summary>
    private Verdict Decide(Outcome now, DateOnly due, List<DateOnly> held, Func<RoundFacts?, Outcome> outcomeAt)
    {
        if (now.Truth is null) return Verdict(MilestoneStatus.NotApplicable, now, due, held);
        if (now.Truth == Tri.Unknown) return Verdict(MilestoneStatus.Unknown, now, due, held);
        if (now.Truth == Tri.Yes) return Verdict(held[0] <= due ? MilestoneStatus.Achieved : MilestoneStatus.AchievedLate, now, due, held);
        if (asOf > due) return Verdict(MilestoneStatus.Overdue, now, due, held);
        var pace = new PaceJudge(plan, milestone, rounds, evaluator, outcomeAt).Judge(now, due);
        return Verdict(pace?.Class ?? MilestoneStatus.NotYetDue, now, due, held) with { Pace = pace };
    }

    private static Verdict Verdict(MilestoneStatus status, Outcome now, DateOnly due, List<DateOnly> held) => new(
        status, now.Truth, due, held.Count == 0 ? null : held[0], held.Count == 0 ? null : held[^1], [], now, null, []);

    private static List<DateOnly> HeldIn(List<(DateOnly Date, Outcome Outcome)> outcomes)
    {
        var held = new List<DateOnly>();
        foreach (var (date, outcome) in outcomes)
        {
            if (outcome.Truth == Tri.Yes) held.Add(date);
        }

        return held;
    }

    private Outcome OutcomeAt(RoundFacts? round) =>
        new Judge(plan, evaluator, group).Of(milestone, round, null, evaluator.TruthOf);

    /// <summary>As it stands at the round, where a criterion is yes once it was yes at a round dated from the start on.</summary>
    private Outcome Once(RoundFacts? round, DateOnly start) =>
        new Judge(plan, evaluator, group).Of(milestone, round, null, (criterion, place) =>
        {
            foreach (var earlier in rounds)
            {
                if (earlier.Date < start || earlier.Date > place.Round!.Date) continue;
                if (evaluator.ValueAt(earlier, criterion, place).AsTruth() == Tri.Yes) return Tri.Yes;
            }

            return evaluator.TruthOf(criterion, place);
        });

    /// <summary>Who does not fulfil now, and then did or was not there.</summary>
    private List<string> ChangedSince(DateOnly lastHeld, Outcome now)
    {
        Outcome? then = null;
        foreach (var round in rounds)
        {
            if (round.Date == lastHeld) then = OutcomeAt(round);
        }

        var changed = new List<string>();
        foreach (var population in now.Populations)
        {
            foreach (var member in population.Members)
            {
                if (member.Place.Subject is not MemberSubject { Key: { } key } || member.Scope != Tri.Yes || member.Truth != Tri.No) continue;
                if (Fulfilled(then!, population.Place, key) != false) changed.Add(key);
            }
        }

        return changed;
    }

    // null: was not there
    private static bool? Fulfilled(Outcome then, int place, string key)
    {
        foreach (var population in then.Populations)
        {
            foreach (var member in population.Members)
            {
                if (population.Place == place && member.Id == key) return member.Scope == Tri.Yes && member.Truth == Tri.Yes;
            }
        }

        return null;
    }
}
