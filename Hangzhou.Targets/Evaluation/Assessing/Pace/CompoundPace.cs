using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// The compound method (Open SDG 2.4, after Eurostat): the growth a year that is seen against the growth that is required. A base or
/// target of 0 is taken as 0.001, and beside such a base a value below 0.001 as well. Values must be of one sign.
/// Powers are reckoned in double precision; the class is told from the ratio as it is reported, rounded to 12 decimals.
/// </summary>
public static class CompoundPace
{
    private const double CeilingExponent = 4.44;

    private static readonly Fraction InPlaceOfZero = Fraction.Of(1, 1000);

    /// <summary>The growth a year, (y/y0)^(1/(t−t0)) − 1, above 0 where the value rose; null where it cannot be told. Rounded to 12 decimals.</summary>
    public static Fraction? GrowthOf(PaceTrend trend)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return Growth(trend) is { } growth ? Rounding.Of(growth) : null;
    }

    /// <summary>
    /// The class of a value without a target: of growth in the direction wanted, on_track from 1.5% a year, acceleration_needed
    /// from 0.5%, limited from 0, else deteriorating. Null where it cannot be told.
    /// </summary>
    /// <param name="ceiling">What the value cannot exceed: the closer its base, the less growth is asked, by 1 − (y0/ceiling)^4.44.</param>
    public static PaceClass? WithoutTarget(PaceTrend trend, Fraction? ceiling = null)
    {
        if (GrowthOf(trend) is not { } growth || RoomBelow(ceiling, trend.Base) is not { } room) return null;
        if (trend.ShouldFall) growth = -growth;
        return new PaceClass(PaceThresholds.OfGrowth.Times(room).ClassOf(trend, growth), growth);
    }

    // d·observed/|required|, where d is 1 when the value should rise, else -1.
    internal static Fraction? RatioOf(PaceTrend trend, PaceTarget target)
    {
        var (from, to) = (OrSmall(trend.Base), OrSmall(target.Value));
        // What stands for 0 must not turn the way round.
        if (from == to || (to > from) != (target.Value > trend.Base)) return null;
        if (Growth(trend) is not { } seen || Powers.LogOf(from, to) is not { } log) return null;
        var required = Powers.LessOne(log, 1, target.Year - trend.BaseYear);
        return Rounding.Of((trend.ShouldFall ? -seen : seen) / Math.Abs(required));
    }

    private static double? Growth(PaceTrend trend)
    {
        var from = OrSmall(trend.Base);
        var value = trend.Base.Sign == 0 && trend.Value.Sign >= 0 ? Fraction.Max(trend.Value, InPlaceOfZero) : trend.Value;
        if (trend.Years < 1 || Powers.LogOf(from, value) is not { } log) return null;
        // Of a value below 0, less of it is a rise.
        return Powers.LessOne(log, 1, trend.Years) * from.Sign;
    }

    private static Fraction OrSmall(Fraction value) => value.Sign == 0 ? InPlaceOfZero : value;

    private static Fraction? RoomBelow(Fraction? ceiling, Fraction from)
    {
        if (ceiling is not { } limit) return Fraction.One;
        if (limit.Sign <= 0 || from.Sign < 0 || from > limit) return null;
        return Rounding.Of(1 - Math.Pow((from / limit).ToDouble(), CeilingExponent));
    }
}
