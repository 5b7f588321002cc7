namespace Hangzhou.Targets.Evaluation;

/// <content>Order.</content>
public readonly partial struct Quantity
{
    /// <summary>Yes if every value of left is at least every value of right, no if none is, unknown otherwise.</summary>
    internal static Truth IsAtLeast(in Quantity left, in Quantity right)
    {
        if (left.IsUnknown || right.IsUnknown) return Truth.Unknown;
        if (left._lower.IsFinite && right._upper.IsFinite && left._lower.CompareValue(right._upper) >= 0) return Truth.Yes;
        return IsBelow(left._upper, right._lower) ? Truth.No : Truth.Unknown;
    }

    // An upper end is below a lower end at the same place when either is only approached.
    private static bool IsBelow(in IntervalEnd upper, in IntervalEnd lower)
    {
        if (!upper.IsFinite || !lower.IsFinite) return false;
        var order = upper.CompareValue(lower);
        return order < 0 || (order == 0 && !(upper.IsAttained && lower.IsAttained));
    }
}
