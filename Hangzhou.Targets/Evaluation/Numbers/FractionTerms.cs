namespace Hangzhou.Targets.Evaluation;

/// <content>What integer kernels take.</content>
public readonly partial struct Fraction
{
    /// <summary>Numerator and denominator, where both fit 64 bits.</summary>
    internal bool TryGetTerms(out long numerator, out long denominator)
    {
        (numerator, denominator) = ((long)_numeratorLow, (long)(_denominatorLessOneLow + 1));
        return _big is null && (numerator >> 63) == (long)_numeratorHigh && _denominatorLessOneHigh == 0 && denominator > 0;
    }
}
