using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// An exact rational number in lowest terms, equal by value. Its default value is 0. Nothing is ever rounded and nothing
/// overflows; numbers beyond 128 bits, and only those, are held on the heap.
/// </summary>
public readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    // Two words each: what holds or touches a 128-bit integer cannot be compiled ahead of time, and costs a start dearly.
    private readonly ulong _numeratorHigh;
    private readonly ulong _numeratorLow;
    private readonly ulong _denominatorLessOneHigh;
    private readonly ulong _denominatorLessOneLow;
    private readonly BigFraction? _big;

    private Fraction(Int128 numerator, Int128 denominator)
    {
        var lessOne = denominator - Int128.One;
        (_numeratorHigh, _numeratorLow) = ((ulong)(numerator >> 64), (ulong)numerator);
        (_denominatorLessOneHigh, _denominatorLessOneLow) = ((ulong)(lessOne >> 64), (ulong)lessOne);
    }

    private Fraction(BigFraction big) => _big = big;

    /// <summary>0.</summary>
    public static Fraction Zero => default;

    /// <summary>1, or 100%.</summary>
    public static Fraction One => new(isNegative: false, 1, 1);

    /// <summary>The signed numerator in lowest terms.</summary>
    public BigInteger Numerator => _big?.Numerator ?? (IsWords ? ShortNumerator : BigNumerator());

    /// <summary>The denominator in lowest terms, always positive.</summary>
    public BigInteger Denominator => _big?.Denominator ?? (IsWords ? ShortDenominator : BigDenominator());

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _big is { } big ? SignOf(big) : (long)_numeratorHigh < 0 ? -1 : (_numeratorHigh | _numeratorLow) == 0 ? 0 : 1;

    // On their own, so that those who ask for a short one do without 128-bit integers and those of any length.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SignOf(BigFraction big) => big.Numerator.Sign;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private BigInteger BigNumerator() => SmallNumerator;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private BigInteger BigDenominator() => SmallDenominator;

    private Int128 SmallNumerator => new(_numeratorHigh, _numeratorLow);

    private Int128 SmallDenominator => new Int128(_denominatorLessOneHigh, _denominatorLessOneLow) + Int128.One;

    private bool IsWhole => _big is null && (_denominatorLessOneHigh | _denominatorLessOneLow) == 0;

    /// <summary>A whole number.</summary>
    public static Fraction Of(long value) => new(value < 0, SizeOf(value), 1);

    /// <summary>The fraction n/d.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Fraction Of(long numerator, long denominator) => OfWords(numerator, denominator);

    /// <summary>The fraction n/d.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        numerator /= divisor;
        denominator /= divisor;
        return BitsOf(numerator) <= SmallBits && BitsOf(denominator) <= SmallBits
            ? new Fraction((Int128)numerator, (Int128)denominator)
            : new Fraction(new BigFraction(numerator, denominator));
    }

    /// <summary>A decimal, exactly.</summary>
    public static Fraction From(decimal value)
    {
        var bits = DecimalBits.Of(value);
        return bits.Head >> 32 == 0 && bits.Low <= long.MaxValue && bits.Scale <= GreatestShortScale
            ? OfWords(bits.IsNegative ? -(long)bits.Low : (long)bits.Low, (long)PowersOfTen.Of64(bits.Scale))
            : FromBits(bits);
    }

    private static Fraction FromBits(DecimalBits bits)
    {
        var mantissa = (Int128)bits.Mantissa;
        return Of(bits.IsNegative ? -mantissa : mantissa, PowersOfTen.Of128(bits.Scale));
    }

    /// <summary>Reads <c>n</c> or <c>n/d</c>: whole numbers of any length, with a minus sign where negative.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static Fraction Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? Of(ParseWhole(text), BigInteger.One)
            : Of(ParseWhole(text.AsSpan(0, slash)), ParseWhole(text.AsSpan(slash + 1)));
    }

    /// <summary>The lesser of two.</summary>
    public static Fraction Min(Fraction left, Fraction right) => left <= right ? left : right;

    /// <summary>The greater of two.</summary>
    public static Fraction Max(Fraction left, Fraction right) => left >= right ? left : right;

    /// <summary>
    /// For display only: rounded to what a decimal holds (28 digits); what is beyond a decimal's range becomes its
    /// greatest or least value.
    /// </summary>
    public decimal ToDecimal() => IsWords && IsWhole ? ShortNumerator : FractionDisplay.ToDecimal(Numerator, Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) =>
        _big is null
            ? other._big is null
                && _numeratorHigh == other._numeratorHigh && _numeratorLow == other._numeratorLow
                && _denominatorLessOneHigh == other._denominatorLessOneHigh && _denominatorLessOneLow == other._denominatorLessOneLow
            : _big.Equals(other._big);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _big?.GetHashCode() ?? HashCode.Combine(_numeratorHigh, _numeratorLow, _denominatorLessOneHigh, _denominatorLessOneLow);

    /// <summary>The fraction as <c>3/7</c>, a whole number as <c>3</c>.</summary>
    public override string ToString()
    {
        var numerator = IsWords ? ShortNumerator.ToString(CultureInfo.InvariantCulture) : Numerator.ToString(CultureInfo.InvariantCulture);
        if (IsWhole || _big?.Denominator.IsOne == true) return numerator;
        var denominator = IsWords ? ShortDenominator.ToString(CultureInfo.InvariantCulture) : Denominator.ToString(CultureInfo.InvariantCulture);
        return $"{numerator}/{denominator}";
    }

    private static BigInteger ParseWhole(ReadOnlySpan<char> text) =>
        BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    // Equal by value because lowest terms are unique, and a number is big exactly when it does not fit the small form.
    private sealed record BigFraction(BigInteger Numerator, BigInteger Denominator);
}
