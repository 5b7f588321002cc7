using System;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The linear method: where the value stands against the straight line from its base to its target.</summary>
internal static class LinearPace
{
    private static readonly Fraction OnTrackFrom = Fraction.Of(95, 100);
    private static readonly Fraction AccelerationNeededFrom = Fraction.Of(60, 100);

    /// <summary>The class and ratio; null when it cannot be told: ends of an interval give different classes.</summary>
    /// <param name="elapsed">The share of the time from base to target that has passed, above 0.</param>
    public static PaceClass? Of(PaceSeries series, Fraction elapsed)
    {
        var rising = series.Rising();
        if (rising.Base.Lower is null) return null;
        var classes = rising.Corners().Select(corner => AtCorner(corner.Base, corner.Value, corner.Target, elapsed)).ToList();
        return classes.TrueForAll(other => other?.Class == classes[0]?.Class) ? classes[0] : null;
    }

    private static PaceClass? AtCorner(Fraction? start, Fraction? value, Fraction? target, Fraction elapsed)
    {
        // Not short of the target: what does not hold is something else, or more than exactly this.
        if (value is not { } y || target is not { } goal || y >= goal) return null;

        // A base without bound may be above any target.
        if (start is not { } y0 || y0 >= goal) return new PaceClass(MilestoneStatus.Deteriorating, null);
        var ratio = (y - y0) / ((goal - y0) * elapsed);
        return new PaceClass(ClassOf(ratio), ratio);
    }

    private static MilestoneStatus ClassOf(Fraction ratio) =>
        ratio >= OnTrackFrom ? MilestoneStatus.OnTrack
        : ratio >= AccelerationNeededFrom ? MilestoneStatus.AccelerationNeeded
        : ratio >= Fraction.Zero ? MilestoneStatus.Limited
        : MilestoneStatus.Deteriorating;
}

/// <summary>A class and the ratio it was told from; no ratio for a base that had met the target.</summary>
internal sealed record PaceClass(MilestoneStatus Class, Fraction? Ratio);
