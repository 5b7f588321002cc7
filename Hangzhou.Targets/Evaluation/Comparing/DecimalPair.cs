using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Two decimals of which each may be not reported, seen as whole numbers of one scale where their scales are near.
/// Facts mix 0, 12.5 and 3.25 freely: a branch on the scale would be a coin toss, so there is none.
/// </summary>
internal readonly ref struct DecimalPair
{
    // The left scale may be finer by four, the right by three: eight steps, which one shift checks. The power of ten that
    // makes up for it takes 14 bits.
    private const int GreatestDifference = 4;
    private const int StepBits = 3;
    private const int PowerBits = 14;

    // Indexed by step: what the left side is short of, and read from the other end the right side.
    // An array, because a span over static data allocates in a debug build.
    private static readonly uint[] Powers = [1, 1, 1, 1, 1, 10, 100, 1_000, 10_000];

    private readonly DecimalBits _left;
    private readonly DecimalBits _right;

    /// <summary>Takes two decimals apart; one not reported counts as 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DecimalPair(decimal? left, decimal? right)
    {
        _left = DecimalBits.Of(left.GetValueOrDefault());
        _right = DecimalBits.Of(right.GetValueOrDefault());
        IsKnown = left.HasValue & right.HasValue;
    }

    /// <summary>Whether both are reported.</summary>
    public bool IsKnown { get; }

    /// <summary>The left mantissa at the common scale; only where plain.</summary>
    public ulong Left
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _left.Low * Power(Step);
    }

    /// <summary>The right mantissa at the common scale; only where plain.</summary>
    public ulong Right
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _right.Low * Power((2 * GreatestDifference) - Step);
    }

    // By how much the right scale is finer, counted from the greatest difference on the other side: 0 to 7 where plain.
    private uint Step
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)((int)_right.Head - (int)_left.Head + (GreatestDifference << 16)) >> 16;
    }

    /// <summary>Whether mantissas times constants tell: both decimals are not negative, of near scales, and stay within 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsPlain(long n, long d)
    {
        // Folds to a constant where the caller's are constants.
        var room = BitOperations.LeadingZeroCount((ulong)(n | d)) - PowerBits;
        if (n < 0 || room < 0) return false;
        var obstacle = ((_left.Head | _right.Head) & DecimalBits.NotPlain) | ((_left.Low | _right.Low) >> room);
        return (obstacle | (Step >> StepBits)) == 0;
    }

    /// <summary>The sign of left · d − right · n, for d above 0, whatever they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int OrderOf(long n, long d) => Order.Of(_left.Head, _left.Low, _right.Head, _right.Low, n, d);

    // Unchecked: the step was checked where it is plain, and nobody reads it elsewhere.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Power(uint step) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Powers), (nint)step);
}
