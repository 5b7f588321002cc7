using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class FractionTests
{
    // Around every width at which the representation changes, and decimals at their limits.
    private static readonly Fraction[] Samples =
    [
        Fraction.Zero, Fraction.One, Fraction.Of(-1), Fraction.Of(3, 7), Fraction.Of(-6, 14), Fraction.Of(long.MaxValue), Fraction.Of(long.MinValue),
        Fraction.Of(long.MinValue, long.MaxValue), Fraction.Of(1, long.MinValue), Fraction.From(decimal.MaxValue), Fraction.From(decimal.MinValue),
        Fraction.From(0.0000000000000000000000000001m), Fraction.From(1.5000m),
        .. from bits in (int[])[30, 31, 32, 62, 63, 64, 124, 125, 126, 127, 128, 200]
           from offset in (int[])[-1, 0, 1]
           let number = BigInteger.Pow(2, bits) + offset
           from fraction in (Fraction[])[Fraction.Of(number, 1), Fraction.Of(-number, 1), Fraction.Of(1, number), Fraction.Of(number, number + 2)]
           select fraction,
    ];

    [Fact]
    public void Arithmetic_agrees_with_big_integers_at_every_width()
    {
        foreach (var a in Samples)
        {
            foreach (var b in Samples)
            {
                var (n, d, p, q) = (a.Numerator, a.Denominator, b.Numerator, b.Denominator);
                AssertIs((n * q) + (p * d), d * q, a + b);
                AssertIs((n * q) - (p * d), d * q, a - b);
                AssertIs(n * p, d * q, a * b);
                if (p != 0) AssertIs(n * q, d * p, a / b);
                var order = (n * q).CompareTo(p * d);
                Assert.Equal(order, Math.Sign(a.CompareTo(b)));
                Assert.Equal(order == 0, a == b);
                Assert.Equal(order < 0, a < b);
                Assert.Equal(order >= 0, a >= b);
                if (a == b) Assert.Equal(a.GetHashCode(), b.GetHashCode());
            }
        }
    }

    [Fact]
    public void A_fraction_is_in_lowest_terms_with_a_positive_denominator()
    {
        Assert.Equal("3/7", Fraction.Of(-6, -14).ToString());
        Assert.Equal("-3/7", Fraction.Of(6, -14).ToString());
        Assert.Equal("3", Fraction.Of(6, 2).ToString());
        Assert.Equal("0", default(Fraction).ToString());
        Assert.Equal(Fraction.Zero, Fraction.Of(0, -5));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        foreach (var sample in Samples) Assert.Equal(sample, Fraction.Parse(sample.ToString()));
        Assert.Throws<FormatException>(() => Fraction.Parse("1.5"));
        Assert.Throws<DivideByZeroException>(() => Fraction.Parse("1/0"));
    }

    [Fact]
    public void Division_by_zero_is_refused()
    {
        Assert.Throws<DivideByZeroException>(() => Fraction.Of(1, 0));
        Assert.Throws<DivideByZeroException>(() => Fraction.One / Fraction.Zero);
        Assert.Throws<DivideByZeroException>(() => Samples[^1] / Fraction.Zero);
    }

    [Theory]
    [InlineData("1.5000", "3/2")]
    [InlineData("-0.3", "-3/10")]
    [InlineData("-0.0", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "1/10000000000000000000000000000")]
    public void A_decimal_is_taken_exactly(string value, string expected) =>
        Assert.Equal(expected, Fraction.From(decimal.Parse(value, CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData("1/3", "0.3333333333333333333333333333")]
    [InlineData("2/3", "0.6666666666666666666666666667")]
    [InlineData("-2/3", "-0.6666666666666666666666666667")]
    [InlineData("1/2", "0.5")]
    [InlineData("100", "100")]
    [InlineData("200000000000000000000000000000000", "79228162514264337593543950335")]
    [InlineData("-200000000000000000000000000000000", "-79228162514264337593543950335")]
    [InlineData("1/1000000000000000000000000000000000", "0")]
    [InlineData("7922816251426433759354395033500001/100000", "79228162514264337593543950335")]
    public void For_display_it_is_rounded_and_never_throws(string fraction, string expected) =>
        Assert.Equal(expected, Fraction.Parse(fraction).ToDecimal().ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Small_numbers_take_no_memory()
    {
        var (a, b) = (Fraction.Of(355, 113), Fraction.From(1234567.89m));
        _ = ((a * b) + b - (a / b)).CompareTo(a);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sign = ((a * b) + b - (a / b)).CompareTo(a);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1, sign);
    }

    private static void AssertIs(BigInteger numerator, BigInteger denominator, Fraction actual)
    {
        Assert.Equal(numerator * actual.Denominator, denominator * actual.Numerator);
        Assert.True(actual.Denominator > 0);
        Assert.True(BigInteger.GreatestCommonDivisor(actual.Numerator, actual.Denominator).IsOne);
    }
}
