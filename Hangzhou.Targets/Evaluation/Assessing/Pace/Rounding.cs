using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Makes of a number reckoned in double precision the one that is reported, and that a class is told from.</summary>
internal static class Rounding
{
    // So that every machine, whatever its last bits, reports the same.
    private const int Decimals = 12;

    // A ratio that large says no more than that it is large.
    private const double Greatest = 1_000_000_000;

    /// <summary>To 12 decimals, a billion at most; null for what is no number.</summary>
    public static Fraction? Of(double value) => double.IsNaN(value)
        ? null
        : Fraction.From(Math.Round((decimal)Math.Clamp(value, -Greatest, Greatest), Decimals, MidpointRounding.ToEven));
}
