using System;
using System.Linq;
using System.Numerics;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Numbers;

/// <summary>What people are shown of a fraction: no decimal lies nearer, and of two as near the one whose last digit is even.</summary>
public class FractionDisplayTests
{
    private static readonly BigInteger GreatestMantissa = (BigInteger.One << 96) - 1;

    [Fact]
    public void Decimals_are_shown_as_they_are()
    {
        foreach (var value in Samples.Decimals) Assert.Equal(value, Fraction.From(value).ToDecimal());
        var random = Runs.Random(9);
        for (var i = 0; i < Runs.Cases / 4; i++)
        {
            var value = random.NextDecimal();
            Assert.Equal(value, Fraction.From(value).ToDecimal());
        }
    }

    [Fact]
    public void Fractions_are_rounded_to_the_nearest()
    {
        var random = Runs.Random(10);
        for (var i = 0; i < Runs.Cases / 10; i++)
        {
            var sign = random.Next(2) == 0 ? 1 : -1;
            CheckNearest(new Naive(random.NextBits(96) * sign, BigInteger.Max(1, random.NextBits(96))));
        }

        foreach (var (n, d) in Samples.Factors) CheckNearest(new Naive(n, d));
    }

    /// <summary>Halfway between two decimals of 28 places, and a hair beside.</summary>
    [Fact]
    public void A_half_goes_to_the_even_digit()
    {
        var twice = 2 * BigInteger.Pow(10, 28);
        foreach (var mantissa in new BigInteger[] { 0, 1, 2, 3, 10_000_000_000_000_001, BigInteger.Pow(10, 28) + 1 })
        {
            foreach (var sign in new[] { 1, -1 })
            {
                var half = (2 * mantissa) + 1;
                CheckNearest(new Naive(half * sign, twice));
                CheckNearest(new Naive(((half * 1000) + 1) * sign, twice * 1000));
                CheckNearest(new Naive(((half * 1000) - 1) * sign, twice * 1000));
            }
        }
    }

    [Fact]
    public void Beyond_a_decimal_the_greatest_is_shown()
    {
        foreach (var beyond in new[] { GreatestMantissa + 1, GreatestMantissa * 1000, BigInteger.One << 300 })
        {
            Assert.Equal(decimal.MaxValue, Fraction.Of(beyond, BigInteger.One).ToDecimal());
            Assert.Equal(decimal.MinValue, Fraction.Of(-beyond, BigInteger.One).ToDecimal());
        }
    }

    [Fact]
    public void No_zero_stands_at_the_end()
    {
        foreach (var (n, d) in Samples.Factors)
        {
            var shown = Fraction.Of(n, d).ToDecimal();
            var digits = BigInteger.Abs(Naive.Of(shown).Numerator);
            if (shown.Scale > 0 && digits % 10 == 0) Assert.Fail($"{shown}");
        }
    }

    // The finest scale at which the digits fit a decimal; there, what is shown is off by half a unit at most.
    private static void CheckNearest(Naive value)
    {
        var shown = Fraction.Of(value.Numerator, value.Denominator).ToDecimal();
        var scale = Enumerable.Range(0, 29).Last(places => Digits(value, places) <= GreatestMantissa);
        var unit = new Naive(1, BigInteger.Pow(10, scale));
        var error = Abs(Naive.Of(shown) - value) * Naive.Whole(2);
        var order = error.OrderTo(unit);
        var isEven = (Naive.Of(shown).Numerator * BigInteger.Pow(10, scale - shown.Scale)).IsEven;
        if (shown.Scale > scale) Assert.Fail($"{value} has {shown}, finer than {scale} places");
        if (order > 0 || (order == 0 && !isEven)) Assert.Fail($"{value} is shown as {shown}, seed {Runs.Seed}");
    }

    // The digits at so many places, a half counted up: too many of them and the scale is too fine.
    private static BigInteger Digits(Naive value, int places)
    {
        var scaled = BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, places);
        var quotient = BigInteger.DivRem(scaled, value.Denominator, out var rest);
        return rest * 2 > value.Denominator || (rest * 2 == value.Denominator && !quotient.IsEven) ? quotient + 1 : quotient;
    }

    private static Naive Abs(Naive value) => value with { Numerator = BigInteger.Abs(value.Numerator) };
}
