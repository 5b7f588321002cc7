namespace Hangzhou.Targets.Evaluation;

/// <summary>From which ratio on a pace is on track, and from which it needs acceleration; below that it is limited. The one place for such figures.</summary>
internal sealed record PaceThresholds(Fraction OnTrack, Fraction AccelerationNeeded)
{
    /// <summary>Of the growth seen against the growth required, or of the way made against the way expected.</summary>
    public static PaceThresholds OfProgress { get; } = new(Fraction.Of(95, 100), Fraction.Of(60, 100));

    /// <summary>Of the way that will have been made at the end.</summary>
    public static PaceThresholds OfProjection { get; } = new(Fraction.Of(95, 100), Fraction.Of(10, 100));

    /// <summary>Of growth a year where nothing is to be reached.</summary>
    public static PaceThresholds OfGrowth { get; } = new(Fraction.Of(15, 1000), Fraction.Of(5, 1000));

    /// <summary>The class of a value; on the wrong side of its base it is deteriorating whatever the ratio.</summary>
    public MilestoneStatus ClassOf(PaceTrend trend, Fraction ratio) =>
        trend.IsWorse ? MilestoneStatus.Deteriorating
        : ratio >= OnTrack ? MilestoneStatus.OnTrack
        : ratio >= AccelerationNeeded ? MilestoneStatus.AccelerationNeeded
        : MilestoneStatus.Limited;

    /// <summary>The same thresholds, so many times as far from 0.</summary>
    public PaceThresholds Times(Fraction factor) => new(OnTrack * factor, AccelerationNeeded * factor);
}
