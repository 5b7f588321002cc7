using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;
using PaceMethod = Hangzhou.Dsl.Symbols.PaceMethod;
using Quantifier = Hangzhou.Dsl.Lowering.Quantifier;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>The pace by the method asked for: how far it should be, or grow, and how far it is.</summary>
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
        var isUntold = false;
        for (var i = 0; i < now.Populations.Count; i++)
        {
            if (now.Populations[i].Truth != Tri.No) continue;
            var pace = Judge(now.Populations[i], then.Populations[i], start, end, due);
            if (pace is null) isUntold = true;
            else if (worst is null || RankOf(pace) < RankOf(worst)) worst = pace;
        }

        // One of which it cannot be told is not yet due, and that is worse than on track.
        return isUntold && worst?.Class == MilestoneStatus.OnTrack ? null : worst;
    }

    private static int RankOf(PaceReport pace) => Array.IndexOf(FromWorst, pace.Class);

    private PaceReport? Judge(JudgedPopulation now, JudgedPopulation then, RoundFacts start, RoundFacts end, DateOnly due)
    {
        if (MeasureOf(now, end) is not { } current || MeasureOf(then, start) is not { } first) return null;
        if (then.Truth is null || current.Target is not { } target || due.Year <= start.Date.Year) return null;
        var isRising = current.Operator is ComparisonOperator.AtLeast or ComparisonOperator.MoreThan;
        MilestoneStatus? @class = null;
        foreach (var goal in new[] { target.Low, target.High })
        {
            foreach (var y0 in new[] { first.Value.Low, first.Value.High })
            {
                foreach (var y in new[] { current.Value.Low, current.Value.High })
                {
                    var line = new Line(milestone.Pace, isRising, goal, start.Date.Year, end.Date.Year, due.Year);
                    if (line.ClassOf(y0, y) is not { } one || (@class is not null && @class != one)) return null;
                    @class = one;
                }
            }
        }

        // Of what is not certain, the end further from the target.
        var (far0, far, farGoal) = isRising
            ? (first.Value.Low, current.Value.Low, target.Low)
            : (first.Value.High, current.Value.High, target.High);
        if (far0.Infinity != 0) return null;
        var farLine = new Line(milestone.Pace, isRising, farGoal, start.Date.Year, end.Date.Year, due.Year);
        return new PaceReport(
            (Hangzhou.Targets.Evaluation.PaceMethod)milestone.Pace, now.Place, new DatedValue(start.Date, Product.Of(far0.Value)),
            new DatedValue(due, Product.Of(farGoal.Value)), new DatedValue(end.Date, Product.Of(far.Value)),
            farLine.IsMet(far0) ? null : farLine.RatioOf(far0.Value, far.Value) is { } ratio ? Product.Of(ratio) : null, @class!.Value);
    }

    private Measure? MeasureOf(JudgedPopulation population, RoundFacts round)
    {
        if (population.Range is { } range)
        {
            var high = range.Upper is null ? End.Above : End.At(range.Upper);
            return new Measure(new Interval(End.At(range.Lower), high), population.Required is null ? null : Interval.Exactly(population.Required), ComparisonOperator.AtLeast);
        }

        return population.Members.Count == 0 ? null : MeasureOf(population.Population, population.Members[0].Place with { Round = round });
    }

    // the left side of the one numeric comparison that has a direction, or a level from 0 to 3
    private Measure? MeasureOf(LoweredPopulation population, Place place)
    {
        LoweredCompare? only = null;
        foreach (var criterion in population.Criteria)
        {
            if (criterion.Expression is not LoweredCompare { Domain: ComparedDomain.Quantity or ComparedDomain.Level } compare) continue;
            if (compare.Operator is ComparisonOperator.Is or ComparisonOperator.IsNot) continue;
            if (only is not null) return null;
            only = compare;
        }

        if (only is null) return null;
        if (NumberOf(only.Left, place) is not { } value) return null;
        return new Measure(value, NumberOf(only.Right, place), only.Operator);
    }

    private Interval? NumberOf(LoweredExpression side, Place place) => evaluator.ValueOf(side, place) switch
    {
        NumberValue number => number.Interval,
        LevelValue level => Interval.Exactly(Ratio.Of(level.Level)),
        _ => null,
    };

    private sealed record Measure(Interval Value, Interval? Target, ComparisonOperator Operator);
}
