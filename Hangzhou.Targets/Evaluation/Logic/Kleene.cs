using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>What <c>&amp;</c> and <c>|</c> on <see cref="Truth"/> do not give.</summary>
public static class Kleene
{
    /// <summary>Yes and no change places; unknown stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Not(Truth truth) => (Truth)((0b00_00_01_11 >> (2 * (int)truth)) & 3);

    /// <summary>Whether two truths are the same; unknown when either is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Same(Truth left, Truth right) => (left & right) | (Not(left) & Not(right));

    /// <summary>Yes for true, no for false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Of(bool value) => value ? Truth.Yes : Truth.No;

    /// <summary>Yes for true, no for false, unknown for null (not reported).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Of(bool? value) => Decide(value.HasValue, value.GetValueOrDefault());

    /// <summary>Yes or no as told; unknown when it is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Truth Decide(bool isKnown, bool holds)
    {
        // Without a branch: a missing value is as likely as not, and no predictor learns it.
        int known = isKnown ? 1 : 0;
        int yes = (holds ? 1 : 0) & known;
        return (Truth)((3 * yes) + (known ^ 1));
    }
}
