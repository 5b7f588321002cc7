namespace Hangzhou.Targets.Evaluation;

/// <content>Interval arithmetic, as if the operands were independent; unknown in, unknown out.</content>
public readonly partial struct Quantity
{
    /// <summary>The sum.</summary>
    public static Quantity operator +(in Quantity left, in Quantity right)
    {
        if (left.IsUnknown || right.IsUnknown) return Unknown;
        if (left.IsExact && right.IsExact) return Of(left._lower.Value + right._lower.Value);
        return new Quantity(IntervalEnd.Add(left._lower, right._lower), IntervalEnd.Add(left._upper, right._upper));
    }

    /// <summary>The negation.</summary>
    public static Quantity operator -(in Quantity value) =>
        value.IsUnknown ? Unknown : new Quantity(IntervalEnd.Negate(value._upper), IntervalEnd.Negate(value._lower));

    /// <summary>The difference.</summary>
    public static Quantity operator -(in Quantity left, in Quantity right) => left + -right;

    /// <summary>The product.</summary>
    public static Quantity operator *(in Quantity left, in Quantity right)
    {
        if (left.IsUnknown || right.IsUnknown) return Unknown;
        if (left.IsExact && right.IsExact) return Of(left._lower.Value * right._lower.Value);
        var lowerLower = IntervalEnd.Multiply(left._lower, right._lower);
        var lowerUpper = IntervalEnd.Multiply(left._lower, right._upper);
        var upperLower = IntervalEnd.Multiply(left._upper, right._lower);
        var upperUpper = IntervalEnd.Multiply(left._upper, right._upper);
        return new Quantity(
            IntervalEnd.Leftmost(IntervalEnd.Leftmost(lowerLower, lowerUpper), IntervalEnd.Leftmost(upperLower, upperUpper)),
            IntervalEnd.Rightmost(IntervalEnd.Rightmost(lowerLower, lowerUpper), IntervalEnd.Rightmost(upperLower, upperUpper)));
    }

    /// <summary>The quotient; unknown when the divisor may be 0.</summary>
    public static Quantity operator /(in Quantity left, in Quantity right)
    {
        if (left.IsUnknown || right.IsUnknown || right.MayBeZero) return Unknown;
        if (left.IsExact && right.IsExact) return Of(left._lower.Value / right._lower.Value);
        var sign = right._upper.CompareValue(ZeroEnd) > 0 ? 1 : -1;
        return left * new Quantity(IntervalEnd.Invert(right._upper, sign), IntervalEnd.Invert(right._lower, sign));
    }

    // An end at 0 that is only approached is no 0: one over it has no bound, but it is a number.
    private bool MayBeZero
    {
        get
        {
            var lower = _lower.CompareValue(ZeroEnd);
            var upper = _upper.CompareValue(ZeroEnd);
            return (lower < 0 && upper > 0) || (lower == 0 && _lower.IsAttained) || (upper == 0 && _upper.IsAttained);
        }
    }

    private static IntervalEnd ZeroEnd => IntervalEnd.At(default);
}
