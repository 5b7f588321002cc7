using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Is what does not hold yet moving fast enough? Time is counted in calendar years.</summary>
internal static class PaceAssessment
{
    /// <summary>The verdict with the class of its worst population that does not hold; as it was where no pace can be told.</summary>
    /// <param name="verdict">One that does not hold and is not yet due.</param>
    /// <param name="readerAt">How members are read at a round.</param>
    public static Verdict Classed(MilestoneContext context, Verdict verdict, DateOnly due, Func<int, MemberReader> readerAt)
    {
        if (context.Schema.Pace == PaceMethod.None) return verdict;
        if (context.Schema.Pace != PaceMethod.Linear) throw new InvalidOperationException($"Pace {context.Schema.Pace} is not in this version.");
        var paces = Paces(context, verdict.Outcome, due, readerAt).ToList();
        if (paces.Count == 0) return verdict;
        MilestoneStatus? worst = null;
        foreach (var pace in paces) worst = Worst.Of(worst, ClassOf(pace));
        return verdict with { Status = worst ?? verdict.Status, Pace = paces.Find(pace => ClassOf(pace) == worst) };
    }

    private static MilestoneStatus ClassOf(PaceReport? pace) => pace?.Class ?? MilestoneStatus.NotYetDue;

    private static IEnumerable<PaceReport?> Paces(
        MilestoneContext context, MilestoneOutcome now, DateOnly due, Func<int, MemberReader> readerAt)
    {
        var baseRound = BaseRound(context);
        if (context.DateOf(baseRound).Year >= context.DateOf(context.Assessed).Year) return [];
        var (readerThen, readerNow) = (readerAt(baseRound), readerAt(context.Assessed));
        return now.Populations
            .Where(population => population.Truth == Truth.No)
            .Select(population =>
            {
                var before = PopulationAssessment.Assess(context, readerThen, population.Population);
                var series = PaceSeries.Of(context, before, population, readerThen, readerNow);
                return series is null ? null : Pace(context, population.Population, series, baseRound, due);
            });
    }

    private static PaceReport? Pace(MilestoneContext context, int population, PaceSeries series, int baseRound, DateOnly due)
    {
        var (start, now) = (context.DateOf(baseRound), context.DateOf(context.Assessed));
        if (due.Year <= start.Year) return null;
        if (LinearPace.Of(series, Fraction.Of(now.Year - start.Year, due.Year - start.Year)) is not { } told) return null;
        var (first, value, target) = Shown(series);
        return new PaceReport(
            PaceMethod.Linear, population, new DatedValue(start, first), new DatedValue(due, target), new DatedValue(now, value),
            told.Ratio, told.Class);
    }

    // Of an interval the end further from the target: the one that the ratio was told from.
    private static (Fraction Base, Fraction Value, Fraction Target) Shown(PaceSeries series)
    {
        var (start, value, target) = series.Rising().Corners().First();
        var sign = Fraction.Of(series.ShouldFall ? -1 : 1);
        return (sign * start.GetValueOrDefault(), sign * value.GetValueOrDefault(), sign * target.GetValueOrDefault());
    }

    private static int BaseRound(MilestoneContext context)
    {
        var round = context.LastIn(context.Plan.BaselineYear);
        return round >= 0 ? round : 0;
    }
}
