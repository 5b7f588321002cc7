using System;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <content>Whole numbers: against a share of another, and against a constant. Products take 128 bits, so nothing overflows.</content>
public static partial class Compare
{
    /// <summary>Whether left is at least n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtLeast(long? left, long? right, long n, long d) =>
        Kleene.Decide(
            left.HasValue & right.HasValue,
            Math.BigMul(left.GetValueOrDefault(), d) >= Math.BigMul(right.GetValueOrDefault(), n));

    /// <summary>Whether value is at least n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtLeast(long? value, long n, long d) =>
        Kleene.Decide(value.HasValue, Math.BigMul(value.GetValueOrDefault(), d) >= n);

    /// <summary>Whether left is at most n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtMost(long? left, long? right, long n, long d) =>
        Kleene.Decide(
            left.HasValue & right.HasValue,
            Math.BigMul(left.GetValueOrDefault(), d) <= Math.BigMul(right.GetValueOrDefault(), n));

    /// <summary>Whether value is at most n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtMost(long? value, long n, long d) =>
        Kleene.Decide(value.HasValue, Math.BigMul(value.GetValueOrDefault(), d) <= n);

    /// <summary>Whether left is more than n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth MoreThan(long? left, long? right, long n, long d) =>
        Kleene.Decide(
            left.HasValue & right.HasValue,
            Math.BigMul(left.GetValueOrDefault(), d) > Math.BigMul(right.GetValueOrDefault(), n));

    /// <summary>Whether value is more than n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth MoreThan(long? value, long n, long d) =>
        Kleene.Decide(value.HasValue, Math.BigMul(value.GetValueOrDefault(), d) > n);

    /// <summary>Whether left is less than n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth LessThan(long? left, long? right, long n, long d) =>
        Kleene.Decide(
            left.HasValue & right.HasValue,
            Math.BigMul(left.GetValueOrDefault(), d) < Math.BigMul(right.GetValueOrDefault(), n));

    /// <summary>Whether value is less than n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth LessThan(long? value, long n, long d) =>
        Kleene.Decide(value.HasValue, Math.BigMul(value.GetValueOrDefault(), d) < n);

    /// <summary>Whether left is equal to n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Is(long? left, long? right, long n, long d) =>
        Kleene.Decide(
            left.HasValue & right.HasValue,
            Math.BigMul(left.GetValueOrDefault(), d) == Math.BigMul(right.GetValueOrDefault(), n));

    /// <summary>Whether value is equal to n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Is(long? value, long n, long d) =>
        Kleene.Decide(value.HasValue, Math.BigMul(value.GetValueOrDefault(), d) == n);

    /// <summary>Whether left is other than n/d of right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth IsNot(long? left, long? right, long n, long d) =>
        Kleene.Decide(
            left.HasValue & right.HasValue,
            Math.BigMul(left.GetValueOrDefault(), d) != Math.BigMul(right.GetValueOrDefault(), n));

    /// <summary>Whether value is other than n/d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth IsNot(long? value, long n, long d) =>
        Kleene.Decide(value.HasValue, Math.BigMul(value.GetValueOrDefault(), d) != n);
}
