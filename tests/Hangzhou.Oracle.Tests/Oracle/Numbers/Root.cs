using System;
using System.Numerics;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>Roots of fractions, by whole numbers only: to 40 decimals and more, where the product has double precision.</summary>
internal static class Root
{
    private const int Digits = 40;
    private const int ReportedDecimals = 12;

    private static readonly Ratio Greatest = Ratio.Of(1_000_000_000);

    /// <summary>The root of a number not below 0, cut off after its 40th decimal.</summary>
    public static Ratio Of(Ratio value, int degree)
    {
        var scale = BigInteger.Pow(10, Digits);
        return Ratio.Of(WholeRoot(value.Top * BigInteger.Pow(scale, degree) / value.Bottom, degree), scale);
    }

    /// <summary>As it is reported: to 12 decimals, a billion at most.</summary>
    public static Ratio Rounded(Ratio value)
    {
        if (value > Greatest) return Greatest;
        if (value < Ratio.Zero - Greatest) return Ratio.Zero - Greatest;
        var scale = BigInteger.Pow(10, ReportedDecimals);
        var twice = BigInteger.Abs(value.Top) * scale * 2 / value.Bottom;
        return Ratio.Of(((twice + 1) / 2) * value.Sign, scale);
    }

    // The greatest whole number whose power does not exceed it: halving, from a power of two that is too large.
    private static BigInteger WholeRoot(BigInteger value, int degree)
    {
        var low = BigInteger.Zero;
        var high = BigInteger.One << (int)((value.GetBitLength() / degree) + 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (BigInteger.Pow(middle, degree) <= value) low = middle;
            else high = middle;
        }

        return low;
    }
}
