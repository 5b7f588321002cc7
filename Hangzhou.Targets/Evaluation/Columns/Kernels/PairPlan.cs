using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Two columns made ready to be compared: left · p against right · q, with integer factors for n/d and both scales.</summary>
/// <param name="Fits">Whether all products fit 63 bits; otherwise the plan says nothing else.</param>
/// <param name="Shape">Where it is mirrored, the form and the factors are those after it.</param>
internal readonly record struct PairPlan(bool Fits, ComparisonForm Form, OrderShape Shape, long LeftFactor, long RightFactor)
{
    /// <summary>Left against n/d of right.</summary>
    public static PairPlan Of(NumberColumn left, NumberColumn right, Comparison comparison, long n, long d)
    {
        if (!left.Fits || !right.Fits) return default;
        var finer = right.Scale - left.Scale;
        var p = (Int128)d * PowersOfTen.Of64(int.Max(finer, 0));
        var q = (Int128)n * PowersOfTen.Of64(int.Max(-finer, 0));
        var isNarrow = IsNarrow(left, p) && IsNarrow(right, q);
        if (!isNarrow)
        {
            var divisor = GreatestDivisor(p, Int128.Abs(q));
            (p, q) = (p / divisor, q / divisor);
            isNarrow = IsNarrow(left, p) && IsNarrow(right, q);
            if (!isNarrow && !(IsWide(left, p) && IsWide(right, q))) return default;
        }

        var shape = OrderShape.Of(comparison);
        return shape.IsMirrored
            ? new PairPlan(true, FormOf(right, (long)q, left, (long)p, isNarrow), shape, (long)q, (long)p)
            : new PairPlan(true, FormOf(left, (long)p, right, (long)q, isNarrow), shape, (long)p, (long)q);
    }

    private static ComparisonForm FormOf(NumberColumn left, long p, NumberColumn right, long q, bool isNarrow)
    {
        if (isNarrow) return p == 1 && q == 1 ? ComparisonForm.Narrow : ComparisonForm.NarrowTimes;
        return (left.IsNarrow, right.IsNarrow, p, q) switch
        {
            (true, true, _, _) => ComparisonForm.Widened,
            (true, false, _, _) => ComparisonForm.WidenedLeft,
            (false, true, _, _) => ComparisonForm.WidenedRight,
            (_, _, 1, 1) => ComparisonForm.Wide,
            (_, _, _, 1) => ComparisonForm.WideTimesLeft,
            (_, _, 1, _) => ComparisonForm.WideTimesRight,
            _ => ComparisonForm.WideTimes,
        };
    }

    private static bool IsNarrow(NumberColumn column, Int128 factor) => column.IsNarrow && IsWithin(column, factor, int.MaxValue);

    // A stored 32-bit number is multiplied by 32 bits at most: the hardware is fast with those.
    private static bool IsWide(NumberColumn column, Int128 factor) =>
        IsWithin(column, factor, long.MaxValue) && (!column.IsNarrow || Int128.Abs(factor) <= int.MaxValue);

    // The factor itself too: a column of zeros takes any.
    private static bool IsWithin(NumberColumn column, Int128 factor, long limit)
    {
        var size = Int128.Abs(factor);
        return size <= limit && column.Magnitude * size <= limit;
    }

    private static Int128 GreatestDivisor(Int128 a, Int128 b)
    {
        while (b != Int128.Zero) (a, b) = (b, a % b);
        return a;
    }
}
