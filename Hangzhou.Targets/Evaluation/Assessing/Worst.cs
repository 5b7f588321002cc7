namespace Hangzhou.Targets.Evaluation;

/// <summary>The worst of several statuses: the one that a target and a goal show. Nothing is averaged.</summary>
internal static class Worst
{
    private static readonly MilestoneStatus[] Order =
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

    /// <summary>The worse of two; null is none yet.</summary>
    public static MilestoneStatus Of(MilestoneStatus? one, MilestoneStatus other) =>
        one is { } known && Rank(known) <= Rank(other) ? known : other;

    private static int Rank(MilestoneStatus status)
    {
        var rank = 0;
        while (Order[rank] != status) rank++;
        return rank;
    }
}
