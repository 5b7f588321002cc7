using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The worst of several statuses: the one that a target and a goal show. Nothing is averaged.</summary>
internal static class Worst
{
    private static readonly ImmutableArray<MilestoneStatus> Order =
    [
        MilestoneStatus.Overdue,
        MilestoneStatus.Lost,
        MilestoneStatus.Deteriorating,
        MilestoneStatus.Limited,
        MilestoneStatus.AccelerationNeeded,
        MilestoneStatus.Unknown,
        MilestoneStatus.NotYetDue,
        MilestoneStatus.OnTrack,
        MilestoneStatus.AchievedLate,
        MilestoneStatus.Achieved,
        MilestoneStatus.NotApplicable,
    ];

    /// <summary>The worst; not applicable only where all are; null for none.</summary>
    public static MilestoneStatus? Of(IEnumerable<MilestoneStatus> statuses)
    {
        var worst = Order.Length;
        foreach (var status in statuses) worst = int.Min(worst, Order.IndexOf(status));
        return worst < Order.Length ? Order[worst] : null;
    }
}
