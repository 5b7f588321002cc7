using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;
using PaceMethod = Hangzhou.Dsl.Lowering.PaceMethod;
using Quantifier = Hangzhou.Dsl.Lowering.Quantifier;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>The linear pace: where a straight line from the base to the target would be now, and where the value is.</summary>
internal sealed class PaceJudge(
    LoweredPlan plan, LoweredMilestone milestone, IReadOnlyList<RoundFacts> rounds, Evaluator evaluator, Func<RoundFacts?, Outcome> outcomeAt)
{
    private static readonly MilestoneStatus[] FromWorst =
        [MilestoneStatus.Deteriorating, MilestoneStatus.Limited, MilestoneStatus.AccelerationNeeded, MilestoneStatus.OnTrack];

    /// <summary>The pace of the worst population that does not hold; null where it cannot be told.</summary>
    public PaceReport? Judge(Outcome now, DateOnly due)
    {
        if (milestone.Pace == PaceMethod.None) return null;
        var start = Times.LastRoundIn(rounds, plan.Header.BaselineYear) ?? rounds[0];
        var end = rounds[^1];
        if (start.Date.Year == end.Date.Year) return null;
        var then = outcomeAt(start);
        PaceReport? worst = null;
        for (var i = 0; i < now.Populations.Count; i++)
        {
            if (now.Populations[i].Truth != Tri.No) continue;
            var pace = Judge(now.Populations[i], then.Populations[i], start, end, due);
            if (pace is null) return null;
            if (worst is null || RankOf(pace) < RankOf(worst)) worst = pace;
        }

        return worst;
    }

    private static int RankOf(PaceReport pace) => Array.IndexOf(FromWorst, pace.Class);

    private PaceReport? Judge(JudgedPopulation now, JudgedPopulation then, RoundFacts start, RoundFacts end, DateOnly due)
    {
        if (MeasureOf(now, end) is not { } current || MeasureOf(then, start) is not { } first) return null;
        if (current.Target is null) return null;
        var line = new Line(current.Operator, current.Target, start.Date.Year, end.Date.Year, due.Year);
        MilestoneStatus? @class = null;
        foreach (var y0 in new[] { first.Value.Low, first.Value.High })
        {
            foreach (var y in new[] { current.Value.Low, current.Value.High })
            {
                if (line.ClassOf(y0, y) is not { } one || (@class is not null && @class != one)) return null;
                @class = one;
            }
        }

        var far0 = line.IsRising ? first.Value.Low : first.Value.High;
        var far = line.IsRising ? current.Value.Low : current.Value.High;
        if (far0.Infinity != 0 || far.Infinity != 0) return null;
        return new PaceReport(
            Hangzhou.Targets.Evaluation.PaceMethod.Linear, now.Place, new DatedValue(start.Date, Product.Of(far0.Value)),
            new DatedValue(due, Product.Of(current.Target)), new DatedValue(end.Date, Product.Of(far.Value)),
            line.IsMet(far0) || line.RatioOf(far0.Value, far.Value) is not { } ratio ? null : Product.Of(ratio), @class!.Value);
    }

    private Measure? MeasureOf(JudgedPopulation population, RoundFacts round)
    {
        if (population.Range is { } range)
        {
            var high = range.Upper is null ? End.Above : End.At(range.Upper);
            return new Measure(new Interval(End.At(range.Lower), high), population.Required, population.Population.Operator);
        }

        return MeasureOf(population.Population, population.Members[0].Place with { Round = round });
    }

    // the left side of the one numeric comparison, or a level from 0 to 3
    private Measure? MeasureOf(LoweredPopulation population, Place place)
    {
        LoweredCompare? only = null;
        foreach (var criterion in population.Criteria)
        {
            if (criterion.Expression is not LoweredCompare { Domain: ComparedDomain.Quantity or ComparedDomain.Level } compare) continue;
            if (only is not null) return null;
            only = compare;
        }

        if (only is null || only.Operator is ComparisonOperator.Is or ComparisonOperator.IsNot) return null;
        if (NumberOf(only.Left, place) is not { } value) return null;
        var target = NumberOf(only.Right, place);
        return new Measure(value, target is { IsOneNumber: true } ? target.Low.Value : null, only.Operator);
    }

    private Interval? NumberOf(LoweredExpression side, Place place) => evaluator.ValueOf(side, place) switch
    {
        NumberValue number => number.Interval,
        LevelValue level => Interval.Exactly(Ratio.Of(level.Level)),
        _ => null,
    };

    private sealed record Measure(Interval Value, Ratio? Target, ComparisonOperator Operator);
}
