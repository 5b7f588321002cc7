using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// The methods by which a pace is judged, for values of one's own. The assessor asks the same methods of what a milestone follows.
/// </summary>
public static class PaceMethods
{
    private delegate Fraction? Ratio(PaceTrend trend, PaceTarget target);

    private static readonly (PaceMethod Method, Ratio Ratio, PaceThresholds Thresholds)[] Table =
    [
        (PaceMethod.Linear, LinearPace.RatioOf, PaceThresholds.OfProgress),
        (PaceMethod.Compound, CompoundPace.RatioOf, PaceThresholds.OfProgress),
        (PaceMethod.UnProgressChart, UnProgressChartPace.RatioOf, PaceThresholds.OfProjection),
    ];

    /// <summary>
    /// The class of a value that has a target; null where the method cannot tell. A value that has reached its target is achieved;
    /// one that is short of it while its base had met it, or that is on the wrong side of its base, is deteriorating.
    /// </summary>
    public static PaceClass? Of(PaceMethod method, PaceTrend trend, PaceTarget target)
    {
        ArgumentNullException.ThrowIfNull(trend);
        ArgumentNullException.ThrowIfNull(target);
        if (method == PaceMethod.None || trend.Years < 1 || target.Year <= trend.BaseYear) return null;
        var (_, ratioOf, thresholds) = Array.Find(Table, row => row.Method == method);
        if (ratioOf is null) throw new ArgumentOutOfRangeException(nameof(method), method, "No such method.");
        if (trend.Reaches(trend.Value, target)) return new PaceClass(MilestoneStatus.Achieved, ratioOf(trend, target));
        if (trend.Reaches(trend.Base, target)) return new PaceClass(MilestoneStatus.Deteriorating, null);
        return ratioOf(trend, target) is { } ratio ? new PaceClass(thresholds.ClassOf(trend, ratio), ratio) : null;
    }
}
