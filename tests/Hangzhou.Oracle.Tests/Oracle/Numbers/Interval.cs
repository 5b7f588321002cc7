using System.Collections.Generic;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>An end of an interval.</summary>
/// <param name="Infinity">-1 or 1 for an end that is not bounded, 0 for a number.</param>
/// <param name="Value">The number; 0 where there is none.</param>
/// <param name="IsAttained">Whether the number itself can be the value. An infinite end never is.</param>
internal sealed record End(int Infinity, Ratio Value, bool IsAttained)
{
    public static End Below { get; } = new(-1, Ratio.Zero, false);

    public static End Above { get; } = new(1, Ratio.Zero, false);

    public static End At(Ratio value, bool isAttained = true) => new(0, value, isAttained);

    /// <summary>Where the end lies, whether attained or not.</summary>
    public int PlaceComparedTo(End other)
    {
        if (Infinity != 0 || other.Infinity != 0) return Infinity.CompareTo(other.Infinity);
        return Value.CompareTo(other.Value);
    }
}

/// <summary>All numbers between two ends: what a value can be.</summary>
internal sealed record Interval(End Low, End High)
{
    public static Interval Exactly(Ratio value) => new(End.At(value), End.At(value));

    public bool IsOneNumber => Low.Infinity == 0 && High.Infinity == 0 && Low.Value == High.Value;

    private bool ContainsZero
    {
        get
        {
            var zero = End.At(Ratio.Zero);
            var low = Low.PlaceComparedTo(zero);
            var high = High.PlaceComparedTo(zero);
            if (low > 0 || high < 0) return false;
            if (low == 0) return Low.IsAttained;
            if (high == 0) return High.IsAttained;
            return true;
        }
    }

    public static Interval Add(Interval a, Interval b) => new(Add(a.Low, b.Low), Add(a.High, b.High));

    public static Interval Negate(Interval a) => new(Negate(a.High), Negate(a.Low));

    public static Interval Subtract(Interval a, Interval b) => Add(a, Negate(b));

    public static Interval Multiply(Interval a, Interval b)
    {
        var products = new List<End>();
        foreach (var x in new[] { a.Low, a.High })
        {
            foreach (var y in new[] { b.Low, b.High }) products.Add(Multiply(x, y));
        }

        return HullOf(products);
    }

    /// <summary>The quotient; null where the divisor can be zero.</summary>
    public static Interval? Divide(Interval a, Interval b)
    {
        if (b.ContainsZero) return null;
        var isPositive = b.Low.PlaceComparedTo(End.At(Ratio.Zero)) >= 0;
        var low = b.High.Infinity != 0 ? End.At(Ratio.Zero, false)
            : b.High.Value.Sign == 0 ? End.Below : End.At(Ratio.One / b.High.Value, b.High.IsAttained);
        var high = b.Low.Infinity != 0 ? End.At(Ratio.Zero, false)
            : b.Low.Value.Sign == 0 ? End.Above : End.At(Ratio.One / b.Low.Value, b.Low.IsAttained);
        return isPositive || low.Infinity != 1 ? Multiply(a, new Interval(low, high)) : null;
    }

    /// <summary>The least interval that holds both.</summary>
    public static Interval Hull(Interval a, Interval b) => HullOf([a.Low, a.High, b.Low, b.High]);

    private static Interval HullOf(List<End> ends)
    {
        var low = ends[0];
        var high = ends[0];
        foreach (var end in ends)
        {
            var toLow = end.PlaceComparedTo(low);
            if (toLow < 0 || (toLow == 0 && end.IsAttained)) low = end;
            var toHigh = end.PlaceComparedTo(high);
            if (toHigh > 0 || (toHigh == 0 && end.IsAttained)) high = end;
        }

        return new Interval(low, high);
    }

    private static End Add(End a, End b)
    {
        if (a.Infinity != 0) return a;
        if (b.Infinity != 0) return b;
        return End.At(a.Value + b.Value, a.IsAttained && b.IsAttained);
    }

    private static End Negate(End a) => new(-a.Infinity, Ratio.Zero - a.Value, a.IsAttained);

    private static End Multiply(End a, End b)
    {
        // Zero times whatever the other can be is zero.
        if (a.Infinity == 0 && a.Value.Sign == 0) return End.At(Ratio.Zero, a.IsAttained || (b.Infinity == 0 && b.Value.Sign == 0 && b.IsAttained));
        if (b.Infinity == 0 && b.Value.Sign == 0) return End.At(Ratio.Zero, b.IsAttained);
        if (a.Infinity != 0 || b.Infinity != 0) return SignOf(a) * SignOf(b) < 0 ? End.Below : End.Above;
        return End.At(a.Value * b.Value, a.IsAttained && b.IsAttained);
    }

    private static int SignOf(End end) => end.Infinity != 0 ? end.Infinity : end.Value.Sign;
}
