using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Numbers;

/// <summary>Fractions, small and beyond 128 bits, against fractions as at school.</summary>
public class FractionTests
{
    // Around the bits within which the small form holds a number, and far beyond.
    private static readonly BigInteger[] Sizes =
    [
        .. new[] { 0, 1, 2, 30, 31, 32, 61, 62, 63, 64, 95, 96, 123, 124, 125, 126, 127, 128, 129, 200 }
            .SelectMany(bits => new[] { BigInteger.One << bits, (BigInteger.One << bits) - 1, -(BigInteger.One << bits), 1 - (BigInteger.One << bits) })
            .Distinct(),
    ];

    private static readonly Naive[] Edges =
        [.. from n in Sizes from d in Sizes.Where(size => size.Sign > 0).Where((_, i) => i % 3 == 0) select new Naive(n, d)];

    [Fact]
    public void Arithmetic_and_order_at_the_edges()
    {
        var random = Runs.Random(5);
        foreach (var left in Edges)
        {
            // Each edge meets a sample of the others, and itself.
            Check(left, left);
            for (var i = 0; i < 12; i++) Check(left, Edges[random.Next(Edges.Length)]);
        }
    }

    [Fact]
    public void Arithmetic_and_order_of_numbers_of_any_size()
    {
        var random = Runs.Random(6);
        for (var i = 0; i < Runs.Cases / 2; i++)
        {
            var bits = random.Next(2) == 0 ? 64 : 200;
            Check(Next(random, bits), Next(random, bits));
        }
    }

    [Fact]
    public void Every_number_has_one_form_in_lowest_terms()
    {
        foreach (var edge in Edges)
        {
            var fraction = Of(edge);
            foreach (var factor in new BigInteger[] { -1, 2, 15, BigInteger.One << 100 })
            {
                var same = Fraction.Of(edge.Numerator * factor, edge.Denominator * factor);
                Assert.Equal(fraction, same);
                Assert.Equal(fraction.GetHashCode(), same.GetHashCode());
            }

            Assert.True(fraction.Denominator.Sign > 0);
            Assert.True(BigInteger.GreatestCommonDivisor(fraction.Numerator, fraction.Denominator).IsOne);
            Assert.Equal(fraction, Fraction.Parse(fraction.ToString()));
        }
    }

    [Fact]
    public void Whole_numbers_and_decimals_are_taken_exactly()
    {
        foreach (var value in Samples.Longs) AssertSame(Naive.Whole(value), Fraction.Of(value));
        foreach (var (n, d) in Samples.Factors) AssertSame(new Naive(n, d), Fraction.Of(n, d));
        foreach (var value in Samples.Decimals) AssertSame(Naive.Of(value), Fraction.From(value));
        var random = Runs.Random(7);
        for (var i = 0; i < Runs.Cases; i++)
        {
            var value = random.NextDecimal();
            AssertSame(Naive.Of(value), Fraction.From(value));
        }
    }

    [Fact]
    public void Nothing_divides_by_0()
    {
        Assert.Throws<DivideByZeroException>(() => Fraction.Of(1, 0));
        Assert.Throws<DivideByZeroException>(() => Fraction.Of(BigInteger.One << 200, BigInteger.Zero));
        Assert.Throws<DivideByZeroException>(() => Fraction.One / Fraction.Zero);
        Assert.Throws<DivideByZeroException>(() => Fraction.Of(BigInteger.One << 200, BigInteger.One) / Fraction.Zero);
    }

    [Fact]
    public void The_fraction_of_the_language_agrees()
    {
        var random = Runs.Random(8);
        for (var i = 0; i < Runs.Cases / 4; i++)
        {
            var (left, right) = (Next(random, 80), Next(random, 80));
            var (a, b) = (OfRules(left), OfRules(right));
            AssertSame(left + right, a + b);
            AssertSame(left * right, a * b);
            AssertSame(Naive.Whole(0) - left, -a);
            Assert.Equal(left.OrderTo(right), a.CompareTo(b));
            Assert.Equal(left.IsSame(right), a == b);
            var text = random.NextBits(60).ToString(CultureInfo.InvariantCulture).PadLeft(10, '0');
            var point = random.Next(1, text.Length);
            var expected = new Naive(BigInteger.Parse(text, CultureInfo.InvariantCulture), BigInteger.Pow(10, text.Length - point));
            AssertSame(expected, Dsl.Numbers.Fraction.Parse($"{text[..point]}.{text[point..]}"));
        }
    }

    private static void Check(Naive left, Naive right)
    {
        var (a, b) = (Of(left), Of(right));
        AssertSame(left + right, a + b);
        AssertSame(left - right, a - b);
        AssertSame(left * right, a * b);
        AssertSame(Naive.Whole(0) - left, -a);
        if (!right.Numerator.IsZero) AssertSame(left / right, a / b);
        var order = left.OrderTo(right);
        Assert.Equal(Math.Sign(order), Math.Sign(a.CompareTo(b)));
        Assert.Equal(
            (order < 0, order <= 0, order > 0, order >= 0, order == 0, order != 0),
            (a < b, a <= b, a > b, a >= b, a == b, a != b));
        Assert.Equal(order <= 0 ? (a, b) : (b, a), (Fraction.Min(a, b), Fraction.Max(a, b)));
        Assert.Equal(left.Numerator.Sign, a.Sign);
    }

    private static Naive Next(Random random, int bits) =>
        new(random.NextBits(bits) * (random.Next(3) == 0 ? -1 : 1), BigInteger.Max(1, random.NextBits(bits)));

    private static Fraction Of(Naive value) => Fraction.Of(value.Numerator, value.Denominator);

    private static Dsl.Numbers.Fraction OfRules(Naive value) => Dsl.Numbers.Fraction.Of(value.Numerator, value.Denominator);

    private static void AssertSame(Naive expected, Fraction actual) => AssertSame(expected, actual.Numerator, actual.Denominator);

    private static void AssertSame(Naive expected, Dsl.Numbers.Fraction actual) => AssertSame(expected, actual.Numerator, actual.Denominator);

    private static void AssertSame(Naive expected, BigInteger numerator, BigInteger denominator)
    {
        if (!expected.IsSame(new Naive(numerator, denominator))) Assert.Fail($"{numerator}/{denominator}, expected {expected}, seed {Runs.Seed}");
    }
}
