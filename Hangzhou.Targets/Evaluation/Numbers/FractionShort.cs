using System;

namespace Hangzhou.Targets.Evaluation;

/// <content>
/// Numerators and denominators of 31 bits, as nearly all are: a sum of two cross products fits one word, and no 128-bit
/// integer is touched.
/// </content>
public readonly partial struct Fraction
{
    // 10 to the 18th is the greatest power of ten below 2 to the 63rd.
    private const int GreatestShortScale = 18;

    // In lowest terms already, or with a denominator of 1.
    private Fraction(bool isNegative, ulong numerator, ulong denominator)
    {
        _numeratorLow = isNegative ? 0 - numerator : numerator;
        _numeratorHigh = isNegative ? ulong.MaxValue : 0;
        _denominatorLessOneLow = denominator - 1;
    }

    private bool IsShort =>
        _big is null && _denominatorLessOneHigh == 0 && _denominatorLessOneLow < int.MaxValue
        && (_numeratorHigh == 0 ? _numeratorLow <= int.MaxValue : _numeratorHigh == ulong.MaxValue && (long)_numeratorLow is < 0 and >= -int.MaxValue);

    private long ShortNumerator => (long)_numeratorLow;

    private long ShortDenominator => (long)_denominatorLessOneLow + 1;

    private static Fraction OfWords(long numerator, long denominator)
    {
        if (denominator == 0) throw new DivideByZeroException();
        var (left, right) = (SizeOf(numerator), SizeOf(denominator));
        var divisor = GreatestCommonDivisor(left, right);
        return new Fraction(numerator != 0 && (numerator < 0) != (denominator < 0), left / divisor, right / divisor);
    }

    private static ulong SizeOf(long value) => value < 0 ? 0 - (ulong)value : (ulong)value;

    private static ulong GreatestCommonDivisor(ulong left, ulong right)
    {
        while (right != 0) (left, right) = (right, left % right);
        return left;
    }
}
