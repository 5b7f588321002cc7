using System;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The exact order of decimals times constants, for whatever the kernels do not take. It never overflows and never allocates.</summary>
internal static class Order
{
    /// <summary>The sign of left · d − right · n, for d above 0.</summary>
    // Words instead of decimals: a caller's decimals need no address then, and stay in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Of(ulong leftHead, ulong leftLow, ulong rightHead, ulong rightLow, long n, long d)
    {
        if (((leftHead | rightHead) & DecimalBits.NotPlain) == 0 && n >= 0)
        {
            // Most often only the scales differ, as those of 0 and 12.5 do.
            var difference = (int)(rightHead >> 16) - (int)(leftHead >> 16);
            if (TryScale(leftLow, int.Max(difference, 0), out var left) && TryScale(rightLow, int.Max(-difference, 0), out var right))
            {
                return Compare(left, (ulong)d, right, (ulong)n);
            }
        }

        return OfAny(new DecimalBits(leftHead, leftLow), new DecimalBits(rightHead, rightLow), n, d);
    }

    private static bool TryScale(ulong mantissa, int exponent, out ulong scaled)
    {
        scaled = mantissa;
        return exponent <= PowersOfTen.Greatest64 && WordProduct.Of(mantissa, PowersOfTen.Of64(exponent), out scaled) == 0;
    }

    private static int Compare(ulong left, ulong leftFactor, ulong right, ulong rightFactor)
    {
        var leftHigh = WordProduct.Of(left, leftFactor, out var leftLow);
        var rightHigh = WordProduct.Of(right, rightFactor, out var rightLow);
        return leftHigh == rightHigh ? leftLow.CompareTo(rightLow) : leftHigh.CompareTo(rightHigh);
    }

    private static int OfAny(DecimalBits left, DecimalBits right, long n, long d)
    {
        var rightSign = right.Sign * Math.Sign(n);
        if (left.Sign != rightSign) return left.Sign.CompareTo(rightSign);
        var scale = Math.Max(left.Scale, right.Scale);
        var leftSize = WideProduct.Of(left, scale - left.Scale, (ulong)d);
        var rightSize = WideProduct.Of(right, scale - right.Scale, SizeOf(n));
        return rightSign * WideProduct.Order(leftSize, rightSize);
    }

    private static ulong SizeOf(long n) => n < 0 ? 0UL - (ulong)n : (ulong)n;
}
