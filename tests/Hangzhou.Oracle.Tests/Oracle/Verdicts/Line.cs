using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>The straight line from a base to the target, by calendar years.</summary>
internal sealed record Line(bool IsRising, End Target, int BaseYear, int Year, int DueYear)
{
    /// <summary>Whether a value has met the target.</summary>
    public bool IsMet(End value) => IsRising ? value.PlaceComparedTo(Target) >= 0 : value.PlaceComparedTo(Target) <= 0;

    /// <summary>expected(t) = y0 + (yT − y0)·(t − t0)/(T − t0); ratio = (y − y0)/(expected − y0).</summary>
    public Ratio RatioOf(Ratio y0, Ratio y)
    {
        var expected = y0 + ((Target.Value - y0) * Ratio.Of(Year - BaseYear, DueYear - BaseYear));
        return (y - y0) / (expected - y0);
    }

    /// <summary>The class; null where it cannot be told.</summary>
    public MilestoneStatus? ClassOf(End y0, End y)
    {
        // What is not short of the target has failed for another reason.
        if (y.Infinity != 0 || Target.Infinity != 0 || IsMet(y)) return null;
        if (IsMet(y0)) return MilestoneStatus.Deteriorating;
        if (y0.Infinity != 0) return null;
        var ratio = RatioOf(y0.Value, y.Value);
        if (ratio >= Ratio.Of(95, 100)) return MilestoneStatus.OnTrack;
        if (ratio >= Ratio.Of(60, 100)) return MilestoneStatus.AccelerationNeeded;
        return ratio >= Ratio.Zero ? MilestoneStatus.Limited : MilestoneStatus.Deteriorating;
    }
}
