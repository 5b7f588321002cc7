using System;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Two decimals seen as whole numbers of one scale, where they are.</summary>
internal readonly ref struct MantissaPair
{
    private readonly uint _obstacle;

    /// <summary>Takes two decimals apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public MantissaPair(decimal left, decimal right)
    {
        var l = DecimalBits.Of(left);
        var r = DecimalBits.Of(right);
        Left = l.Low;
        Right = r.Low;
        _obstacle = (l.Flags ^ r.Flags) | (l.Flags & 0x8000_0000) | l.High | r.High;
    }

    /// <summary>The left mantissa.</summary>
    public ulong Left { get; }

    /// <summary>The right mantissa.</summary>
    public ulong Right { get; }

    /// <summary>Whether both are of one scale and not negative, and stay within 64 bits when multiplied by either constant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool FitsWith(long n, long d) =>
        (n >= 0) & (_obstacle == 0) & (Math.Max(Left, Right) <= ulong.MaxValue / (ulong)Math.Max(n, d));
}
