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
        var corners = new PaceCorners(context.Schema.Pace, start.Year, now.Year, due.Year);
        if (corners.ClassOf(series) is not { } told) return null;
        // Of an interval the end further from the target: the one that the ratio was told from.
        var (first, value, target) = series.Corners().First();
        return new PaceReport(
            context.Schema.Pace, population, new DatedValue(start, first.GetValueOrDefault()), new DatedValue(due, target.GetValueOrDefault()),
            new DatedValue(now, value.GetValueOrDefault()), told.Ratio, told.Class);
    }

    private static int BaseRound(MilestoneContext context)
    {
        var round = context.LastIn(context.Plan.BaselineYear);
        return round >= 0 ? round : 0;
    }
}
