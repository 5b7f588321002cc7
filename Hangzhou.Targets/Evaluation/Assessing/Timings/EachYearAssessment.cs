using System;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>One window a year, each for itself: never late, lost or carried over.</summary>
internal static class EachYearAssessment
{
    /// <summary>The worst window; its truth is the Kleene and of all of them.</summary>
    public static Verdict Assess(MilestoneContext context, EachYearTiming timing)
    {
        var windows = Windows(context, timing);
        var (all, status) = ((Truth?)null, MilestoneStatus.NotApplicable);
        foreach (var window in windows)
        {
            all = MilestoneOutcome.And(all, window.Truth);
            status = Worst.Of(status, window.Status);
        }

        var reader = context.Assessed < 0 ? null : new WindowReader(context, ShownYear(context, windows, status));
        var outcome = reader is null ? MilestoneOutcome.Unread(context) : MilestoneOutcome.Assess(context, reader);
        return new Verdict(status, all, outcome, reader) { Windows = windows };
    }

    private static ImmutableArray<WindowReport> Windows(MilestoneContext context, EachYearTiming timing)
    {
        var windows = ImmutableArray.CreateBuilder<WindowReport>();
        for (var year = timing.FirstYear; year <= timing.LastYear; year++) windows.Add(Window(context, year));
        return windows.ToImmutable();
    }

    private static WindowReport Window(MilestoneContext context, int year)
    {
        if (context.Assessed < 0) return new WindowReport(year, MilestoneStatus.Unknown, Truth.Unknown);
        if (context.AsOf < new DateOnly(year, 1, 1)) return NotYetDue(year);
        var truth = MilestoneOutcome.Assess(context, new WindowReader(context, year)).Truth;
        var isOver = context.AsOf > new DateOnly(year, 12, 31);
        return (truth, isOver) switch
        {
            (null, _) => new WindowReport(year, MilestoneStatus.NotApplicable, null),
            (Truth.Yes, true) => new WindowReport(year, MilestoneStatus.Achieved, truth),
            (Truth.Yes, false) when CannotBeUndone(context) => new WindowReport(year, MilestoneStatus.Achieved, truth),
            (Truth.No, true) => new WindowReport(year, MilestoneStatus.Overdue, truth),
            (_, true) => new WindowReport(year, MilestoneStatus.Unknown, truth),
            (_, false) => NotYetDue(year),
        };
    }

    // An open window's truth is open too.
    private static WindowReport NotYetDue(int year) => new(year, MilestoneStatus.NotYetDue, Truth.Unknown);

    // What should be at least so much counts as soon as it is; anything else may change until the year is over.
    private static bool CannotBeUndone(MilestoneContext context) =>
        context.Populations.TrueForAll(population => context.Schema.Populations[population].Criteria.All(criterion => criterion.IsAtLeast));

    // The populations are shown for the window that decides: of those begun the last with the verdict's status, else the last.
    private static int ShownYear(MilestoneContext context, ImmutableArray<WindowReport> windows, MilestoneStatus status)
    {
        WindowReport? decides = null, last = null;
        foreach (var window in windows)
        {
            if (window.Year > context.AsOf.Year) continue;
            last = window;
            if (window.Status == status) decides = window;
        }

        return (decides ?? last ?? windows[0]).Year;
    }
}
