using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Numbers;

/// <summary>Whole numbers against a share of another and against a constant, all six ways, against fractions as at school.</summary>
public class CountComparisonTests
{
    [Fact]
    public void Edges_against_a_share_of_edges()
    {
        foreach (var (left, right) in Samples.Longs.Pairs())
        {
            foreach (var (n, d) in Samples.Factors) Check(left, right, n, d);
        }
    }

    [Fact]
    public void Edges_against_constants()
    {
        foreach (var value in Samples.Longs)
        {
            foreach (var (n, d) in Samples.Factors) Check(value, n, d);
        }
    }

    [Fact]
    public void Numbers_of_any_size()
    {
        var random = Runs.Random(3);
        for (var i = 0; i < Runs.Cases; i++)
        {
            var (left, right, n, d) = (random.NextLong(), random.NextLong(), random.NextLong(), random.NextDenominator());
            Check(left, right, n, d);
            Check(left, n, d);
        }
    }

    [Fact]
    public void Ties_and_what_is_just_beside_them()
    {
        var random = Runs.Random(4);
        for (var i = 0; i < Runs.Cases; i++)
        {
            var (n, d, unit) = (random.Next(1, 1_000_000), random.Next(1, 1_000_000), random.Next());
            var (left, right) = ((long)unit * n, (long)unit * d);
            Check(left, right, n, d);
            Check(left + 1, right, n, d);
            Check(left - 1, right, n, d);
        }
    }

    [Fact]
    public void Nothing_is_told_of_what_is_not_reported()
    {
        foreach (var value in Samples.Longs)
        {
            foreach (var (n, d) in Samples.Factors)
            {
                Assert.Equal(Answers.Unknown, Ask(null, value, n, d));
                Assert.Equal(Answers.Unknown, Ask(value, null, n, d));
                Assert.Equal(Answers.Unknown, Ask(null, n, d));
            }
        }
    }

    private static void Check(long left, long right, long n, long d)
    {
        var order = Naive.Whole(left).OrderTo(Naive.Whole(right) * new Naive(n, d));
        var answers = Ask(left, right, n, d);
        if (answers != Answers.Of(order)) Assert.Fail($"{left} and {n}/{d} of {right}, seed {Runs.Seed}: {answers}");
    }

    private static void Check(long value, long n, long d)
    {
        var order = Naive.Whole(value).OrderTo(new Naive(n, d));
        var answers = Ask(value, n, d);
        if (answers != Answers.Of(order)) Assert.Fail($"{value} and {n}/{d}, seed {Runs.Seed}: {answers}");
    }

    private static Answers Ask(long? left, long? right, long n, long d) => new(
        Compare.AtLeast(left, right, n, d), Compare.AtMost(left, right, n, d), Compare.MoreThan(left, right, n, d),
        Compare.LessThan(left, right, n, d), Compare.Is(left, right, n, d), Compare.IsNot(left, right, n, d));

    private static Answers Ask(long? value, long n, long d) => new(
        Compare.AtLeast(value, n, d), Compare.AtMost(value, n, d), Compare.MoreThan(value, n, d),
        Compare.LessThan(value, n, d), Compare.Is(value, n, d), Compare.IsNot(value, n, d));
}
