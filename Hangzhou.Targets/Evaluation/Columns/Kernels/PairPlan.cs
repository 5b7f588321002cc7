using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Two columns made ready to be compared: left · p against right · q, with integer factors for n/d and both scales.</summary>
/// <param name="Fits">Whether all products fit 63 bits; otherwise the plan says nothing else.</param>
/// <param name="Shape">Where it is mirrored, the form and the factors are those after it.</param>
internal readonly record struct PairPlan(bool Fits, KernelForm Form, OrderShape Shape, long LeftFactor, long RightFactor)
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
        var form = isNarrow ? Timed(p, q, KernelForm.Narrow, KernelForm.NarrowTimes)
            : shape.IsMirrored ? WideForm(right, q, left, p)
            : WideForm(left, p, right, q);
        return new PairPlan(true, form, shape, (long)(shape.IsMirrored ? q : p), (long)(shape.IsMirrored ? p : q));
    }

    private static KernelForm WideForm(NumberColumn left, Int128 p, NumberColumn right, Int128 q) => (left.IsNarrow, right.IsNarrow) switch
    {
        (true, true) => KernelForm.Widened,
        (true, false) => KernelForm.WidenedLeft,
        (false, true) => KernelForm.WidenedRight,
        _ => Timed(p, q, KernelForm.Wide, KernelForm.WideTimes),
    };

    private static KernelForm Timed(Int128 p, Int128 q, KernelForm plain, KernelForm times) =>
        p == Int128.One && q == Int128.One ? plain : times;

    private static bool IsNarrow(NumberColumn column, Int128 factor) => column.IsNarrow && IsWithin(column.Magnitude, factor, int.MaxValue);

    private static bool IsWide(NumberColumn column, Int128 factor) => IsWithin(column.Magnitude, factor, long.MaxValue);

    // The factor itself too: a column of zeros takes any.
    private static bool IsWithin(long magnitude, Int128 factor, long limit)
    {
        var size = Int128.Abs(factor);
        return size <= limit && magnitude * size <= limit;
    }

    private static Int128 GreatestDivisor(Int128 a, Int128 b)
    {
        while (b != Int128.Zero) (a, b) = (b, a % b);
        return a;
    }
}
