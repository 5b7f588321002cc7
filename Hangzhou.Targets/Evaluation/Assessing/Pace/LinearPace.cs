namespace Hangzhou.Targets.Evaluation;

/// <summary>The linear method: the way made against the way that a straight line from base to target would have made. Exact.</summary>
internal static class LinearPace
{
    /// <summary>(y − y0)/(expected − y0), where expected = y0 + (yT − y0)·(t − t0)/(T − t0); null where base and target are one.</summary>
    public static Fraction? RatioOf(PaceTrend trend, PaceTarget target)
    {
        var way = target.Value - trend.Base;
        if (way.Sign == 0) return null;
        return (trend.Value - trend.Base) / (way * Fraction.Of(trend.Years, target.Year - trend.BaseYear));
    }
}
