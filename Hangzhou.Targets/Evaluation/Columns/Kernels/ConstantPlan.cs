using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// A column made ready to be compared with a constant, which becomes a whole number of the column's scale: more than
/// 2.5 is more than 2, and at least 2.5 is more than 2 as well; equal to 2.5 nothing is.
/// </summary>
/// <param name="Constant">The greatest whole number not above the constant; one less where equal is enough.</param>
internal readonly record struct ConstantPlan(ComparisonForm Form, bool IsEquality, bool IsOpposite, long Constant)
{
    /// <summary>The column, which fits, against n/d.</summary>
    public static ConstantPlan Of(NumberColumn column, Comparison comparison, long n, long d)
    {
        var isEquality = comparison is Comparison.Is or Comparison.IsNot;
        var isOpposite = comparison is Comparison.AtMost or Comparison.LessThan or Comparison.IsNot;
        var (whole, isBetween) = Floor((Int128)n * PowersOfTen.Of64(column.Scale), d);
        var greatest = column.IsNarrow ? int.MaxValue : long.MaxValue;
        var constant = isEquality
            ? isBetween || Int128.Abs(whole) > greatest ? -greatest - 1 : (long)whole
            : Clamp(comparison is Comparison.AtLeast or Comparison.LessThan && !isBetween ? whole - Int128.One : whole, greatest);
        return new ConstantPlan(column.IsNarrow ? ComparisonForm.NarrowConstant : ComparisonForm.WideConstant, isEquality, isOpposite, constant);
    }

    // The lowest number of all is never stored: nothing equals it and everything is greater, while nothing exceeds the greatest.
    private static long Clamp(Int128 constant, long greatest) =>
        constant > greatest ? greatest : constant < -greatest ? -greatest - 1 : (long)constant;

    private static (Int128 Whole, bool IsBetween) Floor(Int128 numerator, long denominator)
    {
        if (numerator == (long)numerator)
        {
            var (near, left) = Math.DivRem((long)numerator, denominator);
            return (left < 0 ? (Int128)near - Int128.One : near, left != 0);
        }

        var (whole, rest) = Int128.DivRem(numerator, denominator);
        return (rest < Int128.Zero ? whole - Int128.One : whole, rest != Int128.Zero);
    }
}
