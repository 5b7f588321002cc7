namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// The method of the UN's progress chart: how much of the way will have been made at the target's year, if growth goes on as it did.
/// Growth from 0 is not defined. Powers are reckoned in double precision, and the ratio is rounded to 12 decimals.
/// </summary>
internal static class UnProgressChartPace
{
    /// <summary>(expected − y0)/(yT − y0), where expected = y·(y/y0)^((T − t)/(t − t0)) = y0·(y/y0)^((T − t0)/(t − t0)).</summary>
    public static Fraction? RatioOf(PaceTrend trend, PaceTarget target)
    {
        var way = target.Value - trend.Base;
        if (way.Sign == 0 || Powers.LogOf(trend.Base, trend.Value) is not { } log) return null;
        return Rounding.Of(Powers.LessOne(log, target.Year - trend.BaseYear, trend.Years) * (trend.Base / way).ToDouble());
    }
}
