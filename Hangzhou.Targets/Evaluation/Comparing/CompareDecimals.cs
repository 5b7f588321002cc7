using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <content>Decimals: against a share of another, and against a constant.</content>
public static partial class Compare
{
    /// <summary>Whether left is at least n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtLeast(decimal? left, decimal? right, long n, long d)
    {
        var pair = new DecimalPair(left, right);
        return pair.IsPlain(n, d)
            ? Kleene.Decide(pair.IsKnown, pair.Left * (ulong)d >= pair.Right * (ulong)n)
            : Kleene.Decide(pair.IsKnown, pair.OrderOf(n, d) >= 0);
    }

    /// <summary>Whether value is at least n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtLeast(decimal? value, long n, long d)
    {
        var beside = new DecimalAndConstant(value);
        return Kleene.Decide(beside.IsKnown, beside.OrderOf(n, d) >= 0);
    }

    /// <summary>Whether left is at most n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtMost(decimal? left, decimal? right, long n, long d)
    {
        var pair = new DecimalPair(left, right);
        return pair.IsPlain(n, d)
            ? Kleene.Decide(pair.IsKnown, pair.Left * (ulong)d <= pair.Right * (ulong)n)
            : Kleene.Decide(pair.IsKnown, pair.OrderOf(n, d) <= 0);
    }

    /// <summary>Whether value is at most n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtMost(decimal? value, long n, long d)
    {
        var beside = new DecimalAndConstant(value);
        return Kleene.Decide(beside.IsKnown, beside.OrderOf(n, d) <= 0);
    }

    /// <summary>Whether left is more than n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth MoreThan(decimal? left, decimal? right, long n, long d)
    {
        var pair = new DecimalPair(left, right);
        return pair.IsPlain(n, d)
            ? Kleene.Decide(pair.IsKnown, pair.Left * (ulong)d > pair.Right * (ulong)n)
            : Kleene.Decide(pair.IsKnown, pair.OrderOf(n, d) > 0);
    }

    /// <summary>Whether value is more than n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth MoreThan(decimal? value, long n, long d)
    {
        var beside = new DecimalAndConstant(value);
        return Kleene.Decide(beside.IsKnown, beside.OrderOf(n, d) > 0);
    }

    /// <summary>Whether left is less than n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth LessThan(decimal? left, decimal? right, long n, long d)
    {
        var pair = new DecimalPair(left, right);
        return pair.IsPlain(n, d)
            ? Kleene.Decide(pair.IsKnown, pair.Left * (ulong)d < pair.Right * (ulong)n)
            : Kleene.Decide(pair.IsKnown, pair.OrderOf(n, d) < 0);
    }

    /// <summary>Whether value is less than n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth LessThan(decimal? value, long n, long d)
    {
        var beside = new DecimalAndConstant(value);
        return Kleene.Decide(beside.IsKnown, beside.OrderOf(n, d) < 0);
    }

    /// <summary>Whether left is equal to n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Is(decimal? left, decimal? right, long n, long d)
    {
        var pair = new DecimalPair(left, right);
        return pair.IsPlain(n, d)
            ? Kleene.Decide(pair.IsKnown, pair.Left * (ulong)d == pair.Right * (ulong)n)
            : Kleene.Decide(pair.IsKnown, pair.OrderOf(n, d) == 0);
    }

    /// <summary>Whether value is equal to n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Is(decimal? value, long n, long d)
    {
        var beside = new DecimalAndConstant(value);
        return Kleene.Decide(beside.IsKnown, beside.OrderOf(n, d) == 0);
    }

    /// <summary>Whether left is other than n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth IsNot(decimal? left, decimal? right, long n, long d)
    {
        var pair = new DecimalPair(left, right);
        return pair.IsPlain(n, d)
            ? Kleene.Decide(pair.IsKnown, pair.Left * (ulong)d != pair.Right * (ulong)n)
            : Kleene.Decide(pair.IsKnown, pair.OrderOf(n, d) != 0);
    }

    /// <summary>Whether value is other than n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth IsNot(decimal? value, long n, long d)
    {
        var beside = new DecimalAndConstant(value);
        return Kleene.Decide(beside.IsKnown, beside.OrderOf(n, d) != 0);
    }
}
