using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The statuses as every report and file writes them.</summary>
public static class StatusNames
{
    /// <summary>A status by its name in reports, such as <c>not_yet_due</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static string Of(MilestoneStatus status) => status switch
    {
        MilestoneStatus.Achieved => "achieved",
        MilestoneStatus.AchievedLate => "achieved_late",
        MilestoneStatus.Lost => "lost",
        MilestoneStatus.OnTrack => "on_track",
        MilestoneStatus.AccelerationNeeded => "acceleration_needed",
        MilestoneStatus.Limited => "limited",
        MilestoneStatus.Deteriorating => "deteriorating",
        MilestoneStatus.NotYetDue => "not_yet_due",
        MilestoneStatus.Overdue => "overdue",
        MilestoneStatus.Unknown => "unknown",
        MilestoneStatus.NotApplicable => "not_applicable",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };
}
