namespace Hangzhou.Targets.Evaluation;

/// <content>The hull with 0.</content>
public readonly partial struct Quantity
{
    /// <summary>The value or 0, where it is not certain that it counts; unknown stays.</summary>
    internal Quantity OrZero() =>
        IsUnknown ? Unknown : new Quantity(IntervalEnd.Leftmost(_lower, ZeroEnd), IntervalEnd.Rightmost(_upper, ZeroEnd));
}
