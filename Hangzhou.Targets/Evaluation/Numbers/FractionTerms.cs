namespace Hangzhou.Targets.Evaluation;

/// <content>What integer kernels take.</content>
public readonly partial struct Fraction
{
    /// <summary>Numerator and denominator, where both fit 64 bits.</summary>
    internal bool TryGetTerms(out long numerator, out long denominator)
    {
        var small = SmallDenominator;
        (numerator, denominator) = ((long)_numerator, (long)small);
        return _big is null && numerator == _numerator && denominator == small;
    }
}
