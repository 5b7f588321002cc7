using System;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The exact order of decimals times constants, for whatever the fast kernels do not take.</summary>
internal static class Order
{
    /// <summary>The sign of left · d − right · n, for d above 0.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Of(decimal left, decimal right, long n, long d) =>
        Of(DecimalBits.Of(left), DecimalBits.Of(right), n, d);

    /// <summary>The sign of left · d − n, for d above 0.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Of(decimal left, long n, long d) => Of(DecimalBits.Of(left), DecimalBits.Of(decimal.One), n, d);

    private static int Of(DecimalBits left, DecimalBits right, long n, long d)
    {
        var leftSign = SignOf(left);
        var rightSign = SignOf(right) * Math.Sign(n);
        if (leftSign != rightSign) return leftSign.CompareTo(rightSign);
        var scale = Math.Max(left.Scale, right.Scale);
        var leftSize = WideProduct.Of(left.Mantissa, scale - left.Scale, (ulong)d);
        var rightSize = WideProduct.Of(right.Mantissa, scale - right.Scale, SizeOf(n));
        return leftSign * WideProduct.Order(leftSize, rightSize);
    }

    private static int SignOf(DecimalBits bits) => bits.Mantissa == UInt128.Zero ? 0 : bits.IsNegative ? -1 : 1;

    private static ulong SizeOf(long n) => n < 0 ? 0UL - (ulong)n : (ulong)n;
}
