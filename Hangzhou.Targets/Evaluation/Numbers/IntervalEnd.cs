using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// One end of an interval: a value, attained or only approached (as 0 is by 1 over a count without an upper bound), or
/// infinity.
/// </summary>
internal readonly record struct IntervalEnd(Fraction Value, bool IsAttained, int Infinity)
{
    /// <summary>Whether it is a value.</summary>
    public bool IsFinite => Infinity == 0;

    private int Sign => IsFinite ? Value.Sign : Infinity;

    /// <summary>An attained value.</summary>
    public static IntervalEnd At(Fraction value) => new(value, true, 0);

    /// <summary>Plus (1) or minus (-1) infinity.</summary>
    public static IntervalEnd Infinite(int sign) => new(default, false, sign);

    /// <summary>The sum of two lower or two upper ends.</summary>
    public static IntervalEnd Add(in IntervalEnd left, in IntervalEnd right) =>
        left.IsFinite && right.IsFinite
            ? new(left.Value + right.Value, left.IsAttained & right.IsAttained, 0)
            : Infinite(left.IsFinite ? right.Infinity : left.Infinity);

    /// <summary>The end on the other side of 0.</summary>
    public static IntervalEnd Negate(in IntervalEnd end) =>
        end.IsFinite ? end with { Value = -end.Value } : Infinite(-end.Infinity);

    /// <summary>The product of two ends. An attained 0 times anything is an attained 0: every number is finite, only bounds are not.</summary>
    public static IntervalEnd Multiply(in IntervalEnd left, in IntervalEnd right)
    {
        if (left.Sign == 0 || right.Sign == 0)
        {
            var attained = (left.Sign == 0 && left.IsAttained) || (right.Sign == 0 && right.IsAttained);
            return new(default, attained, 0);
        }

        return left.IsFinite && right.IsFinite
            ? new(left.Value * right.Value, left.IsAttained & right.IsAttained, 0)
            : Infinite(left.Sign * right.Sign);
    }

    /// <summary>One over the end of an interval on one side of 0: one over infinity approaches 0, one over what approaches 0 is infinite.</summary>
    /// <param name="sign">The side of 0 on which the interval lies: 1 or -1.</param>
    public static IntervalEnd Invert(in IntervalEnd end, int sign) =>
        !end.IsFinite ? new(default, false, 0)
        : end.Value.Sign == 0 ? Infinite(sign)
        : end with { Value = Fraction.One / end.Value };

    /// <summary>The one further to the left; of two at one place the attained one.</summary>
    public static IntervalEnd Leftmost(in IntervalEnd left, in IntervalEnd right) => Outermost(left, right, left.CompareValue(right));

    /// <summary>The one further to the right; of two at one place the attained one.</summary>
    public static IntervalEnd Rightmost(in IntervalEnd left, in IntervalEnd right) => Outermost(left, right, right.CompareValue(left));

    /// <summary>Orders by place, whether attained or not.</summary>
    public int CompareValue(in IntervalEnd other) =>
        IsFinite && other.IsFinite ? Value.CompareTo(other.Value) : Infinity.CompareTo(other.Infinity);

    private static IntervalEnd Outermost(in IntervalEnd left, in IntervalEnd right, int order) =>
        order < 0 || (order == 0 && left.IsAttained) ? left : right;
}
