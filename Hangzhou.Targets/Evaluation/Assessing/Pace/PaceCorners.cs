using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The class of values of which only bounds may be certain: the one that a method gives at every combination of their ends.</summary>
internal sealed record PaceCorners(PaceMethod Method, int BaseYear, int Year, int TargetYear)
{
    /// <summary>The class, with the ratio at the ends further from the target; null when it cannot be told, or the ends give different classes.</summary>
    public PaceClass? ClassOf(PaceSeries series)
    {
        var corners = series.Corners().ToList();
        if (corners[0].Base is null) return null;
        var classes = corners.Select(corner => AtCorner(corner.Base, corner.Value, corner.Target, series.ShouldFall)).ToList();
        return classes.TrueForAll(other => other?.Class == classes[0]?.Class) ? classes[0] : null;
    }

    private PaceClass? AtCorner(Fraction? start, Fraction? value, Fraction? target, bool shouldFall)
    {
        if (value is not { } y || target is not { } goal || TargetYear <= BaseYear) return null;
        var wanted = new PaceTarget(TargetYear, goal);
        var trend = new PaceTrend(BaseYear, start.GetValueOrDefault(), Year, y, shouldFall);
        // Not short of the target: what does not hold is something else, or more than exactly this.
        if (trend.Reaches(y, wanted)) return null;
        // A base without bound may have met any target.
        return start is null ? new PaceClass(MilestoneStatus.Deteriorating, null) : PaceMethods.Of(Method, trend, wanted);
    }
}
