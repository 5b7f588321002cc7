using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;
using Spectre.Console;

namespace Hangzhou.Cli.Reports;

/// <summary>The colour of each status.</summary>
internal static class StatusStyles
{
    /// <summary>The status as coloured words; <c>not encoded</c> for a target without a milestone.</summary>
    public static Text Of(MilestoneStatus? status) => status is { } known
        ? ScreenText.Cell(Words.Spaced(Words.Of(known)), new Style(ColorOf(known)))
        : ScreenText.Cell("not encoded");

    private static Color ColorOf(MilestoneStatus status) => status switch
    {
        MilestoneStatus.Achieved or MilestoneStatus.AchievedLate or MilestoneStatus.OnTrack => Color.Green,
        MilestoneStatus.AccelerationNeeded or MilestoneStatus.Limited => Color.Yellow,
        MilestoneStatus.Overdue or MilestoneStatus.Lost or MilestoneStatus.Deteriorating => Color.Red,
        MilestoneStatus.Unknown => Color.Fuchsia,
        _ => Color.Grey,
    };
}
