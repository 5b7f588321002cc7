using System;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <content>Decimals: against a share of another, and against a constant.</content>
public static partial class Compare
{
    /// <summary>Whether left is at least n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtLeast(decimal? left, decimal? right, long n, long d)
    {
        var l = left.GetValueOrDefault();
        var r = right.GetValueOrDefault();
        var known = left.HasValue & right.HasValue;
        var pair = new MantissaPair(l, r);
        return !known | pair.FitsWith(n, d)
            ? Kleene.Decide(known, pair.Left * (ulong)d >= pair.Right * (ulong)n)
            : Kleene.Of(Order.Of(l, r, n, d) >= 0);
    }

    /// <summary>Whether value is at least n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtLeast(decimal? value, long n, long d) => AtLeast(value, decimal.One, n, d);

    /// <summary>Whether left is at most n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtMost(decimal? left, decimal? right, long n, long d)
    {
        var l = left.GetValueOrDefault();
        var r = right.GetValueOrDefault();
        var known = left.HasValue & right.HasValue;
        var pair = new MantissaPair(l, r);
        return !known | pair.FitsWith(n, d)
            ? Kleene.Decide(known, pair.Left * (ulong)d <= pair.Right * (ulong)n)
            : Kleene.Of(Order.Of(l, r, n, d) <= 0);
    }

    /// <summary>Whether value is at most n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtMost(decimal? value, long n, long d) => AtMost(value, decimal.One, n, d);

    /// <summary>Whether left is more than n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth MoreThan(decimal? left, decimal? right, long n, long d)
    {
        var l = left.GetValueOrDefault();
        var r = right.GetValueOrDefault();
        var known = left.HasValue & right.HasValue;
        var pair = new MantissaPair(l, r);
        return !known | pair.FitsWith(n, d)
            ? Kleene.Decide(known, pair.Left * (ulong)d > pair.Right * (ulong)n)
            : Kleene.Of(Order.Of(l, r, n, d) > 0);
    }

    /// <summary>Whether value is more than n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth MoreThan(decimal? value, long n, long d) => MoreThan(value, decimal.One, n, d);

    /// <summary>Whether left is less than n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth LessThan(decimal? left, decimal? right, long n, long d)
    {
        var l = left.GetValueOrDefault();
        var r = right.GetValueOrDefault();
        var known = left.HasValue & right.HasValue;
        var pair = new MantissaPair(l, r);
        return !known | pair.FitsWith(n, d)
            ? Kleene.Decide(known, pair.Left * (ulong)d < pair.Right * (ulong)n)
            : Kleene.Of(Order.Of(l, r, n, d) < 0);
    }

    /// <summary>Whether value is less than n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth LessThan(decimal? value, long n, long d) => LessThan(value, decimal.One, n, d);

    /// <summary>Whether left is equal to n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Is(decimal? left, decimal? right, long n, long d)
    {
        var l = left.GetValueOrDefault();
        var r = right.GetValueOrDefault();
        var known = left.HasValue & right.HasValue;
        var pair = new MantissaPair(l, r);
        return !known | pair.FitsWith(n, d)
            ? Kleene.Decide(known, pair.Left * (ulong)d == pair.Right * (ulong)n)
            : Kleene.Of(Order.Of(l, r, n, d) == 0);
    }

    /// <summary>Whether value is equal to n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Is(decimal? value, long n, long d) => Is(value, decimal.One, n, d);

    /// <summary>Whether left is other than n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth IsNot(decimal? left, decimal? right, long n, long d)
    {
        var l = left.GetValueOrDefault();
        var r = right.GetValueOrDefault();
        var known = left.HasValue & right.HasValue;
        var pair = new MantissaPair(l, r);
        return !known | pair.FitsWith(n, d)
            ? Kleene.Decide(known, pair.Left * (ulong)d != pair.Right * (ulong)n)
            : Kleene.Of(Order.Of(l, r, n, d) != 0);
    }

    /// <summary>Whether value is other than n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth IsNot(decimal? value, long n, long d) => IsNot(value, decimal.One, n, d);
}
