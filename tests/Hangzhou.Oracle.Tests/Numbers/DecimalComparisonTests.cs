using System.Linq;
using System.Numerics;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Numbers;

/// <summary>Decimals against a share of another and against a constant, all six ways, against fractions as at school.</summary>
public class DecimalComparisonTests
{
    private static readonly decimal[] Hundredths = [.. Enumerable.Range(0, 41).Select(i => new decimal(i * 25, 0, 0, false, 2))];

    [Fact]
    public void Edges_against_a_share_of_edges()
    {
        foreach (var (left, right) in Samples.Decimals.Pairs())
        {
            foreach (var (n, d) in Samples.Factors) Check(left, right, n, d);
        }
    }

    [Fact]
    public void Edges_against_constants()
    {
        foreach (var value in Samples.Decimals)
        {
            foreach (var (n, d) in Samples.Factors) Check(value, n, d);
        }
    }

    [Fact]
    public void Numbers_of_any_size_and_scale()
    {
        var random = Runs.Random(1);
        for (var i = 0; i < Runs.Cases; i++)
        {
            var (left, right, n, d) = (random.NextDecimal(), random.NextDecimal(), random.NextLong(), random.NextDenominator());
            Check(left, right, n, d);
            Check(left, n, d);
        }
    }

    /// <summary>Left is made equal to n/d of right, of another scale, or one unit in the last place beside.</summary>
    [Fact]
    public void Ties_and_what_is_just_beside_them()
    {
        var random = Runs.Random(2);
        for (var i = 0; i < Runs.Cases; i++)
        {
            var (n, d) = (random.Next(1, 1000), random.Next(1, 1000));
            var unit = new decimal(random.Next(1, int.MaxValue), 0, 0, random.Next(4) == 0, (byte)random.Next(20));
            var right = unit * d;
            var left = unit * n * Ones(random.Next(5));
            Check(left, right, n, d);
            Check(left + LastPlace(left), right, n, d);
            Check(left - LastPlace(left), right, n, d);
        }
    }

    [Fact]
    public void Numbers_as_facts_have_them()
    {
        foreach (var (left, right) in Hundredths.Pairs())
        {
            foreach (var (n, d) in new (long, long)[] { (1, 1), (3, 10), (1, 2), (1, 3), (11, 10), (0, 1), (7, 100) }) Check(left, right, n, d);
        }
    }

    [Fact]
    public void Nothing_is_told_of_what_is_not_reported()
    {
        foreach (var value in Samples.Decimals)
        {
            foreach (var (n, d) in Samples.Factors)
            {
                Assert.Equal(Answers.Unknown, Ask(null, value, n, d));
                Assert.Equal(Answers.Unknown, Ask(value, null, n, d));
            }
        }

        foreach (var (n, d) in Samples.Factors)
        {
            Assert.Equal(Answers.Unknown, Ask(null, null, n, d));
            Assert.Equal(Answers.Unknown, Ask(null, n, d));
        }
    }

    private static void Check(decimal left, decimal right, long n, long d)
    {
        var order = Naive.Of(left).OrderTo(Naive.Of(right) * new Naive(n, d));
        var answers = Ask(left, right, n, d);
        if (answers != Answers.Of(order)) Assert.Fail($"{left} and {n}/{d} of {right}, seed {Runs.Seed}: {answers}");
    }

    private static void Check(decimal value, long n, long d)
    {
        var order = Naive.Of(value).OrderTo(new Naive(n, d));
        var answers = Ask(value, n, d);
        if (answers != Answers.Of(order)) Assert.Fail($"{value} and {n}/{d}, seed {Runs.Seed}: {answers}");
    }

    private static Answers Ask(decimal? left, decimal? right, long n, long d) => new(
        Compare.AtLeast(left, right, n, d), Compare.AtMost(left, right, n, d), Compare.MoreThan(left, right, n, d),
        Compare.LessThan(left, right, n, d), Compare.Is(left, right, n, d), Compare.IsNot(left, right, n, d));

    private static Answers Ask(decimal? value, long n, long d) => new(
        Compare.AtLeast(value, n, d), Compare.AtMost(value, n, d), Compare.MoreThan(value, n, d),
        Compare.LessThan(value, n, d), Compare.Is(value, n, d), Compare.IsNot(value, n, d));

    // 1, 1.0, 1.00: a product with it has as many more decimals.
    private static decimal Ones(int decimals) => new((int)BigInteger.Pow(10, decimals), 0, 0, false, (byte)decimals);

    private static decimal LastPlace(decimal value) => new(1, 0, 0, false, value.Scale);
}
