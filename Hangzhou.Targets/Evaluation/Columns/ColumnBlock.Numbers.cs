using System;

namespace Hangzhou.Targets.Evaluation;

/// <content>Comparisons of quantities, counts, years and dates.</content>
public sealed partial class ColumnBlock
{
    /// <summary>Whether left stands so to n/d of right, for d above 0.</summary>
    public BlockTruths Compare(NumberColumn left, Comparison comparison, NumberColumn right, long n = 1, long d = 1)
    {
        Check(left);
        Check(right);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(d);
        var plan = PairPlan.Of(left, right, comparison, n, d);
        if (!plan.Fits) return Refuse();
        if (plan.Shape.IsMirrored) (left, right) = (right, left);
        var test = Comparisons.Of(Width).Of(plan.Form, plan.Shape.IsEquality, left, plan.LeftFactor, right, plan.RightFactor);
        return Ask(test, plan.Shape.IsOpposite);
    }

    /// <summary>Whether the value stands so to n/d, for d above 0.</summary>
    public BlockTruths Compare(NumberColumn value, Comparison comparison, long n, long d)
    {
        Check(value);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(d);
        if (!value.Fits) return Refuse();
        var plan = ConstantPlan.Of(value, comparison, n, d);
        return Ask(Comparisons.Of(Width).Of(plan.Form, plan.IsEquality, value, 1, value, plan.Constant), plan.IsOpposite);
    }

    /// <summary>Whether left stands so to a share of right; unknown for all when nobody has given the share.</summary>
    public BlockTruths Compare(NumberColumn left, Comparison comparison, NumberColumn right, Fraction? share)
    {
        if (share is not { } fraction) return Of(Truth.Unknown);
        return fraction.TryGetTerms(out var n, out var d) ? Compare(left, comparison, right, n, d) : Refuse();
    }

    /// <summary>Whether the value stands so to the constant; unknown for all when nobody has given it.</summary>
    public BlockTruths Compare(NumberColumn value, Comparison comparison, Fraction? constant)
    {
        if (constant is not { } fraction) return Of(Truth.Unknown);
        return fraction.TryGetTerms(out var n, out var d) ? Compare(value, comparison, n, d) : Refuse();
    }

    /// <summary>Whether the year stands so to another; unknown for all when it is null.</summary>
    public BlockTruths Compare(NumberColumn year, Comparison comparison, int? constant) =>
        constant is { } known ? Compare(year, comparison, known, 1) : Of(Truth.Unknown);

    /// <summary>Whether the date stands so to another, the later being the greater; unknown for all when it is null.</summary>
    public BlockTruths Compare(NumberColumn date, Comparison comparison, DateOnly? constant) =>
        Compare(date, comparison, constant?.DayNumber);
}
