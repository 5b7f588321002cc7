using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;
using Quantifier = Hangzhou.Dsl.Lowering.Quantifier;

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
        new Judge(plan, evaluator, group).Of(milestone, round, AsItStands);

    private ReadCriterion AsItStands(LoweredExpression criterion, Place place) => new(evaluator.TruthOf(criterion, place), place);

    /// <summary>As it stands at the round, where a criterion is yes once it was yes at a round dated from the start on.</summary>
    private Outcome Once(RoundFacts? round, DateOnly start) =>
        new Judge(plan, evaluator, group).Of(milestone, round, (criterion, place) =>
        {
            foreach (var earlier in rounds)
            {
                if (earlier.Date < start || earlier.Date > place.Round!.Date) continue;
                if (SameAt(earlier, place) is { } then && evaluator.TruthOf(criterion, then) == Tri.Yes) return new ReadCriterion(Tri.Yes, place);
            }

            return AsItStands(criterion, place);
        });

    /// <summary>The member of the same key in another round; null where it is not there.</summary>
    private Place? SameAt(RoundFacts round, Place place)
    {
        if (place.Subject is not MemberSubject member) return place with { Round = round };
        var entity = plan.Vocabulary.Entities[member.Entity];
        var row = member.Key is null ? Facts.SingleOf(entity, round) : Facts.Find(entity, round, member.Key);
        return row is null ? null : place with { Round = round, Subject = member with { Row = row } };
    }

    /// <summary>
    /// Who is to blame, in the populations that do not hold: who does not fulfil and then did not fail, or was not bound or
    /// not there; and where a share or number is asked for, who then fulfilled and is gone.
    /// </summary>
    private List<string> ChangedSince(DateOnly lastHeld, Outcome now)
    {
        Outcome? then = null;
        foreach (var round in rounds)
        {
            if (round.Date == lastHeld) then = OutcomeAt(round);
        }

        var changed = new List<string>();
        for (var i = 0; i < now.Populations.Count; i++)
        {
            if (now.Populations[i].Truth != Tri.No) continue;
            foreach (var key in ChangedIn(then!.Populations[i], now.Populations[i]))
            {
                if (!changed.Contains(key)) changed.Add(key);
            }
        }

        return changed;
    }

    private static List<string> ChangedIn(JudgedPopulation then, JudgedPopulation now)
    {
        var changed = new List<string>();
        if (now.Population.Quantifier == Quantifier.The) changed.Add(now.Members[0].Id);
        if (now.Range is null) return changed;
        foreach (var member in now.Members)
        {
            if (member.Scope == Tri.No || member.Truth != Tri.No) continue;
            if (BoundMember(then, member.Id) is not { Truth: Tri.No }) changed.Add(member.Id);
        }

        if (now.Population.Quantifier == Quantifier.Every) return changed;
        foreach (var member in then.Members)
        {
            if (member.Scope == Tri.No || member.Truth != Tri.Yes) continue;
            if (BoundMember(now, member.Id) is null) changed.Add(member.Id);
        }

        return changed;
    }

    // One that is, or may be, in scope.
    private static JudgedMember? BoundMember(JudgedPopulation population, string id)
    {
        foreach (var member in population.Members)
        {
            if (member.Id == id && member.Scope != Tri.No) return member;
        }

        return null;
    }
}
