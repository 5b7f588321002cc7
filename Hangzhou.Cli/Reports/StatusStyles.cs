using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;
using Spectre.Console;

namespace Hangzhou.Cli.Reports;

/// <summary>The colour of each status.</summary>
internal static class StatusStyles
{
    /// <summary>The status as coloured words; <c>not encoded</c> for a target without a milestone.</summary>
    public static string Markup(MilestoneStatus? status) => status is { } known
        ? ScreenText.Styled(Words.Spaced(Words.Of(known)), Color(known))
        : "not encoded";

    private static string Color(MilestoneStatus status) => status switch
    {
        MilestoneStatus.Achieved or MilestoneStatus.AchievedLate or MilestoneStatus.OnTrack => "green",
        MilestoneStatus.AccelerationNeeded or MilestoneStatus.Limited => "yellow",
        MilestoneStatus.Overdue or MilestoneStatus.Lost or MilestoneStatus.Deteriorating => "red",
        MilestoneStatus.Unknown => "magenta",
        _ => "grey",
    };
}
