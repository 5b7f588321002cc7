using System;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>Timings for people.</summary>
internal static class Timings
{
    /// <summary>The first day of a period; null where a timing has none.</summary>
    public static DateOnly? FirstDay(MilestoneTiming timing) => timing switch
    {
        DuringTiming during => during.From,
        FromTiming from => from.From,
        EachYearTiming years => new DateOnly(years.FirstYear, 1, 1),
        _ => null,
    };

    /// <summary>Whether a pace would say more: it is asked for, and cannot be told yet.</summary>
    public static bool AwaitsPace(MilestoneReport milestone, MilestoneSchema schema) =>
        milestone is { Status: MilestoneStatus.NotYetDue, Pace: null }
        && schema is { Timing: ByTiming or DuringTiming, Pace: not PaceMethod.None };

    // example: each year 2026..2030
    public static string Describe(MilestoneTiming timing) => timing switch
    {
        ByTiming by => $"by {Words.Of(by.By)}",
        DuringTiming during => $"during {Words.Of(during.From)}..{Words.Of(during.To)}",
        FromTiming from => $"from {Words.Of(from.From)} on",
        EachYearTiming years => $"each year {Words.Of(years.FirstYear)}..{Words.Of(years.LastYear)}",
        _ => throw new ArgumentOutOfRangeException(nameof(timing), timing, "No such timing."),
    };
}
