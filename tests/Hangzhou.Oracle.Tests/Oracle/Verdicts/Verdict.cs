using System;
using System.Collections.Generic;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>A year of a milestone of each year.</summary>
internal sealed record Window(int Year, MilestoneStatus Status, Tri? Truth, Outcome Outcome);

/// <summary>A milestone's verdict.</summary>
/// <param name="Shown">The populations that are shown: as they stand now, or in the window that decides.</param>
/// <param name="Base">The round from which pace is told, where it is.</param>
internal sealed record Verdict(
    MilestoneStatus Status, Tri? Truth, DateOnly Due, DateOnly? FirstHeld, DateOnly? LastHeld, IReadOnlyList<Window> Windows,
    Outcome Shown, PaceReport? Pace, IReadOnlyList<string> Changed);

/// <summary>Which status is worse.</summary>
internal static class Worst
{
    private static readonly MilestoneStatus[] FromWorst =
    [
        MilestoneStatus.Overdue, MilestoneStatus.Lost, MilestoneStatus.Deteriorating, MilestoneStatus.Limited,
        MilestoneStatus.AccelerationNeeded, MilestoneStatus.Unknown, MilestoneStatus.NotYetDue, MilestoneStatus.OnTrack,
        MilestoneStatus.AchievedLate, MilestoneStatus.Achieved,
    ];

    /// <summary>The worst, those not applicable aside; not applicable where all are, null where there is none.</summary>
    public static MilestoneStatus? Of(IReadOnlyList<MilestoneStatus> statuses)
    {
        if (statuses.Count == 0) return null;
        foreach (var status in FromWorst)
        {
            foreach (var one in statuses)
            {
                if (one == status) return status;
            }
        }

        return MilestoneStatus.NotApplicable;
    }
}
