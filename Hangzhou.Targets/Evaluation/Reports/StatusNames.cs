using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The statuses as every report and file writes them.</summary>
public static class StatusNames
{
    private static readonly ImmutableArray<(MilestoneStatus Status, string Name)> Table =
    [
        (MilestoneStatus.Achieved, "achieved"),
        (MilestoneStatus.AchievedLate, "achieved_late"),
        (MilestoneStatus.Lost, "lost"),
        (MilestoneStatus.OnTrack, "on_track"),
        (MilestoneStatus.AccelerationNeeded, "acceleration_needed"),
        (MilestoneStatus.Limited, "limited"),
        (MilestoneStatus.Deteriorating, "deteriorating"),
        (MilestoneStatus.NotYetDue, "not_yet_due"),
        (MilestoneStatus.Overdue, "overdue"),
        (MilestoneStatus.Unknown, "unknown"),
        (MilestoneStatus.NotApplicable, "not_applicable"),
    ];

    /// <summary>A status by its name in reports, such as <c>not_yet_due</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static string Of(MilestoneStatus status)
    {
        foreach (var (known, name) in Table)
        {
            if (known == status) return name;
        }

        throw new ArgumentOutOfRangeException(nameof(status));
    }

    /// <summary>The status with the name; null when none has it.</summary>
    public static MilestoneStatus? Find(string name)
    {
        foreach (var (status, known) in Table)
        {
            if (known == name) return status;
        }

        return null;
    }
}
