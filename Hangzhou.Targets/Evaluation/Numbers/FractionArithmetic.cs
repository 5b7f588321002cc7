using System;
using System.Numerics;

namespace Hangzhou.Targets.Evaluation;

/// <content>Arithmetic: on 128 bits where the result is sure to fit, otherwise on big integers.</content>
public readonly partial struct Fraction
{
    // One bit less than a signed 128-bit number holds, so that a sum of two products and a negation fit as well.
    private const int SmallBits = 125;

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        left.IsShort && right.IsShort
            ? OfWords(
                (left.ShortNumerator * right.ShortDenominator) + (right.ShortNumerator * left.ShortDenominator),
                left.ShortDenominator * right.ShortDenominator)
            : Sum(left, right);

    private static Fraction Sum(Fraction left, Fraction right)
    {
        if (Fit(left, right, SmallBits - 1))
        {
            return left.IsWhole && right.IsWhole
                ? new Fraction(left.SmallNumerator + right.SmallNumerator, Int128.One)
                : Of(
                    (left.SmallNumerator * right.SmallDenominator) + (right.SmallNumerator * left.SmallDenominator),
                    left.SmallDenominator * right.SmallDenominator);
        }

        return Of(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
    }

    /// <summary>The negation.</summary>
    public static Fraction operator -(Fraction value) =>
        value.IsShort ? new Fraction(value.ShortNumerator > 0, SizeOf(value.ShortNumerator), (ulong)value.ShortDenominator) : Negated(value);

    private static Fraction Negated(Fraction value) =>
        value._big is null
            ? new Fraction(-value.SmallNumerator, value.SmallDenominator)
            : new Fraction(new BigFraction(-value._big.Numerator, value._big.Denominator));

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        left.IsShort && right.IsShort
            ? OfWords(left.ShortNumerator * right.ShortNumerator, left.ShortDenominator * right.ShortDenominator)
            : left.IsWords && right.IsWords && TryMultiply(left, right, out var product) ? product : Product(left, right);

    private static Fraction Product(Fraction left, Fraction right) =>
        Fit(left, right, SmallBits)
            ? Of(left.SmallNumerator * right.SmallNumerator, left.SmallDenominator * right.SmallDenominator)
            : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        left.IsShort && right.IsShort
            ? OfWords(left.ShortNumerator * right.ShortDenominator, left.ShortDenominator * right.ShortNumerator)
            : left.IsWords && right.IsWords && right.Sign != 0 && TryMultiply(left, ReciprocalOf(right), out var quotient) ? quotient : Quotient(left, right);

    private static Fraction Quotient(Fraction left, Fraction right) =>
        Fit(left, right, SmallBits)
            ? Of(left.SmallNumerator * right.SmallDenominator, left.SmallDenominator * right.SmallNumerator)
            : Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The same number.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Another number.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Less.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Less or equal.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Greater or equal.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) =>
        IsShort && other.IsShort
            ? (ShortNumerator * other.ShortDenominator).CompareTo(other.ShortNumerator * ShortDenominator)
            : IsWords && other.IsWords ? OrderOfWords(this, other) : Order(this, other);

    private static int Order(Fraction left, Fraction right) =>
        Fit(left, right, SmallBits)
            ? (left.SmallNumerator * right.SmallDenominator).CompareTo(right.SmallNumerator * left.SmallDenominator)
            : (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);

    private static Fraction Of(Int128 numerator, Int128 denominator)
    {
        if (denominator == Int128.Zero) throw new DivideByZeroException();
        if (denominator == Int128.One && BitsOf(numerator) <= SmallBits) return new Fraction(numerator, denominator);
        var divisor = GreatestCommonDivisor(UInt128Of(numerator), UInt128Of(denominator));
        var sign = denominator < Int128.Zero ? -1 : 1;
        var lowest = sign * (numerator / (Int128)divisor);
        var over = sign * (denominator / (Int128)divisor);
        return BitsOf(lowest) <= SmallBits && BitsOf(over) <= SmallBits
            ? new Fraction(lowest, over)
            : new Fraction(new BigFraction(lowest, over));
    }

    /// <summary>Whether every cross product of the two takes at most so many bits.</summary>
    private static bool Fit(Fraction left, Fraction right, int bits) =>
        left._big is null && right._big is null && left.SmallWidth + right.SmallWidth <= bits;

    private int SmallWidth => Math.Max(BitsOf(SmallNumerator), BitsOf(SmallDenominator));

    private static int BitsOf(Int128 value) => 128 - (int)UInt128.LeadingZeroCount(UInt128Of(value));

    private static long BitsOf(BigInteger value) => (long)BigInteger.Abs(value).GetBitLength();

    private static UInt128 UInt128Of(Int128 value) => (UInt128)(value < Int128.Zero ? -value : value);

    private static UInt128 GreatestCommonDivisor(UInt128 left, UInt128 right)
    {
        while (right > ulong.MaxValue || left > ulong.MaxValue)
        {
            if (right == UInt128.Zero) return left;
            (left, right) = (right, left % right);
        }

        var (small, smaller) = ((ulong)left, (ulong)right);
        while (smaller != 0) (small, smaller) = (smaller, small % smaller);
        return small;
    }
}
