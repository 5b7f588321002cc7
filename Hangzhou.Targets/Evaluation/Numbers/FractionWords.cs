using System;

namespace Hangzhou.Targets.Evaluation;

/// <content>
/// Numerators and denominators of 63 bits: compared and multiplied without the 128-bit integers that a product of two may
/// need, as what touches these is compiled at every start.
/// </content>
public readonly partial struct Fraction
{
    private bool IsWords =>
        _big is null && _denominatorLessOneHigh == 0 && _denominatorLessOneLow < long.MaxValue
        && (_numeratorHigh == 0 ? _numeratorLow <= long.MaxValue : _numeratorHigh == ulong.MaxValue && (long)_numeratorLow is < 0 and > long.MinValue);

    private static int OrderOfWords(Fraction left, Fraction right)
    {
        var sign = left.Sign;
        return sign != right.Sign
            ? sign.CompareTo(right.Sign)
            : sign * OrderOf(SizeOf(left.ShortNumerator), (ulong)left.ShortDenominator, SizeOf(right.ShortNumerator), (ulong)right.ShortDenominator);
    }

    // As continued fractions: where the whole parts are equal, the reciprocals of what is left decide the other way round.
    private static int OrderOf(ulong left, ulong leftOver, ulong right, ulong rightOver)
    {
        for (var turn = 1; ; turn = -turn)
        {
            var (leftWhole, rightWhole) = (left / leftOver, right / rightOver);
            if (leftWhole != rightWhole) return leftWhole < rightWhole ? -turn : turn;
            var (leftRest, rightRest) = (left % leftOver, right % rightOver);
            if (leftRest == 0 || rightRest == 0) return turn * leftRest.CompareTo(rightRest);
            (left, leftOver, right, rightOver) = (leftOver, leftRest, rightOver, rightRest);
        }
    }

    // Divided crosswise first, so that the product is in lowest terms; false where it is longer than a word.
    private static bool TryMultiply(Fraction left, Fraction right, out Fraction product)
    {
        var (first, second) = (SizeOf(left.ShortNumerator), SizeOf(right.ShortNumerator));
        var (over, under) = (GreatestCommonDivisor(first, (ulong)right.ShortDenominator), GreatestCommonDivisor(second, (ulong)left.ShortDenominator));
        product = default;
        if (!TryMultiply(first / over, second / under, out var numerator)) return false;
        if (!TryMultiply((ulong)left.ShortDenominator / under, (ulong)right.ShortDenominator / over, out var denominator)) return false;
        product = new Fraction(left.Sign * right.Sign < 0, numerator, denominator);
        return true;
    }

    private static bool TryMultiply(ulong left, ulong right, out ulong product)
    {
        product = unchecked(left * right);
        return right == 0 || left <= long.MaxValue / right;
    }

    private static Fraction ReciprocalOf(Fraction value) => new(value.Sign < 0, (ulong)value.ShortDenominator, SizeOf(value.ShortNumerator));
}
