using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A decimal that may be not reported, beside the constant n/d.</summary>
internal readonly ref struct DecimalAndConstant
{
    // 10^9 times less than 2^33 stays within 63 bits.
    private const int GreatestPlainScale = 9;
    private const int PlainConstantBits = 33;

    private readonly DecimalBits _bits;

    /// <summary>Takes the decimal apart; one not reported counts as 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DecimalAndConstant(decimal? value)
    {
        _bits = DecimalBits.Of(value.GetValueOrDefault());
        IsKnown = value.HasValue;
    }

    /// <summary>Whether it is reported.</summary>
    public bool IsKnown { get; }

    /// <summary>The sign of value · d − n, for d above 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int OrderOf(long n, long d)
    {
        if (n == 0) return _bits.Sign;
        var room = BitOperations.LeadingZeroCount((ulong)d);
        return n > 0 && n < 1L << PlainConstantBits
            && ((_bits.Head & DecimalBits.NotPlain) | (_bits.Low >> room)) == 0 && _bits.Scale <= GreatestPlainScale
            ? (_bits.Low * (ulong)d).CompareTo((ulong)n * PowersOfTen.Of64(_bits.Scale))
            : Order.Of(_bits.Head, _bits.Low, 0, 1, n, d);
    }
}
