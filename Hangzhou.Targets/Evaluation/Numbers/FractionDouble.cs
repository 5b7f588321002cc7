using System;
using System.Numerics;

namespace Hangzhou.Targets.Evaluation;

/// <content>For what has no exact result.</content>
public readonly partial struct Fraction
{
    private const int QuotientBits = 64;

    /// <summary>The nearest number in double precision, or one beside it; infinite or 0 beyond its range.</summary>
    internal double ToDouble()
    {
        if (Sign == 0) return 0;
        // A quotient of some 64 bits, whatever the size of the terms.
        var shift = QuotientBits - (int)(BitsOf(Numerator) - BitsOf(Denominator));
        var quotient = shift >= 0 ? (Numerator << shift) / Denominator : Numerator / (Denominator << -shift);
        return Math.ScaleB((double)quotient, -shift);
    }
}
