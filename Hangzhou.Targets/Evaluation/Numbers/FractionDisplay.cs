using System.Numerics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A fraction as a decimal, for people to read.</summary>
internal static class FractionDisplay
{
    private const int GreatestScale = 28;

    private static readonly BigInteger Ten = 10;
    private static readonly BigInteger GreatestMantissa = (BigInteger)decimal.MaxValue;

    /// <summary>Rounded half to even at the finest scale that fits; saturated beyond a decimal's range.</summary>
    public static decimal ToDecimal(BigInteger numerator, BigInteger denominator)
    {
        for (var scale = GreatestScale; scale >= 0; scale--)
        {
            var mantissa = RoundedQuotient(numerator * BigInteger.Pow(10, scale), denominator);
            if (BigInteger.Abs(mantissa) <= GreatestMantissa) return Normalised(mantissa, scale);
        }

        return numerator.Sign < 0 ? decimal.MinValue : decimal.MaxValue;
    }

    private static BigInteger RoundedQuotient(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        var half = (BigInteger.Abs(remainder) * 2).CompareTo(denominator);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + numerator.Sign : quotient;
    }

    // 0.50000… is written 0.5.
    private static decimal Normalised(BigInteger mantissa, int scale)
    {
        while (scale > 0)
        {
            var tenth = BigInteger.DivRem(mantissa, Ten, out var last);
            if (!last.IsZero) break;
            mantissa = tenth;
            scale--;
        }

        var bits = DecimalBits.Of((decimal)mantissa);
        return new decimal(
            unchecked((int)bits.Low), unchecked((int)(bits.Low >> 32)), unchecked((int)(bits.Head >> 32)), bits.IsNegative, (byte)scale);
    }
}
