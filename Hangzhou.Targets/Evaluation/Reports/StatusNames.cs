using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The statuses as every report and file writes them.</summary>
public static class StatusNames
{
    // In the order of MilestoneStatus.
    private static readonly string[] Names =
    [
        "achieved",
        "achieved_late",
        "lost",
        "on_track",
        "acceleration_needed",
        "limited",
        "deteriorating",
        "not_yet_due",
        "overdue",
        "unknown",
        "not_applicable",
    ];

    /// <summary>A status by its name in reports, such as <c>not_yet_due</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public static string Of(MilestoneStatus status) =>
        (uint)status < (uint)Names.Length ? Names[(int)status] : throw new ArgumentOutOfRangeException(nameof(status));

    /// <summary>The status with the name; null when none has it.</summary>
    public static MilestoneStatus? Find(string name)
    {
        for (var status = 0; status < Names.Length; status++)
        {
            if (Names[status] == name) return (MilestoneStatus)status;
        }

        return null;
    }
}
