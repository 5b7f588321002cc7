using System;
using System.Numerics;

namespace Hangzhou.Oracle.Tests.Numbers;

/// <summary>A fraction as at school: a numerator over a denominator, never reduced, of any size.</summary>
internal readonly record struct Naive(BigInteger Numerator, BigInteger Denominator)
{
    public static Naive Whole(BigInteger value) => new(value, BigInteger.One);

    /// <summary>The digits, over one followed by as many zeros as there are decimals.</summary>
    public static Naive Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        var decimals = (bits[3] >> 16) & 0xFF;
        return new Naive(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, decimals));
    }

    public static Naive operator +(Naive left, Naive right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Naive operator -(Naive left, Naive right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Naive operator *(Naive left, Naive right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Naive operator /(Naive left, Naive right) =>
        new(left.Numerator * right.Denominator * right.Numerator.Sign, left.Denominator * BigInteger.Abs(right.Numerator));

    /// <summary>Below 0, 0 or above 0 as it is less, the same or more. Denominators are above 0.</summary>
    public int OrderTo(Naive other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool IsSame(Naive other) => OrderTo(other) == 0;
}
