using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Numbers;

/// <summary>Arithmetic and comparisons of what is known only to lie between two ends: every pair of values is tried.</summary>
public class IntervalTests
{
    // Closer to a figure than this lie only values that come as near as they like.
    private static readonly Fraction Beside = Fraction.Of(1, 1000);

    private static readonly Func<Interval, Interval, Interval>[] Operators =
        [(x, y) => x + y, (x, y) => x - y, (x, y) => x * y, (x, y) => x / y];

    [Fact]
    public void A_comparison_is_yes_or_no_if_it_is_so_for_every_pair()
    {
        foreach (var (left, right) in Interval.All.Pairs())
        {
            if (Ask(left.Quantity, right.Quantity) is var answers && answers != Expected(left, right)) Assert.Fail($"{left}, {right}: {answers}");
        }
    }

    [Fact]
    public void Arithmetic_gives_every_value_that_two_can_give_and_no_other()
    {
        foreach (var (left, right) in Interval.All.Pairs())
        {
            foreach (var apply in Operators) CheckAgainstFigures(apply(left, right));
        }
    }

    [Fact]
    public void Arithmetic_over_arithmetic_too()
    {
        var random = Runs.Random(11);
        for (var i = 0; i < Runs.Cases / 20; i++)
        {
            var inner = Next(Operators)(Next(Interval.All), Next(Interval.All));
            CheckAgainstFigures(random.Next(2) == 0 ? Next(Operators)(inner, Next(Interval.All)) : Next(Operators)(Next(Interval.All), inner));
        }

        T Next<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
    }

    // Against its own ends, what is just beside them, and a few figures: that tells whether an end is attained.
    private static void CheckAgainstFigures(Interval result)
    {
        if (result.Quantity.IsUnknown != result.IsUnknown) Assert.Fail($"{result}");
        var ends = new[] { result.Quantity.Lower, result.Quantity.Upper }.OfType<Fraction>();
        foreach (var figure in ends.SelectMany(end => new[] { end - Beside, end, end + Beside }).Append(Fraction.Zero).Append(Fraction.Of(1, 3)).Append(Fraction.Of(-7)))
        {
            var exact = new Interval($"{figure}", Quantity.Of(figure), [new Naive(figure.Numerator, figure.Denominator)]);
            var answers = Ask(result.Quantity, exact.Quantity);
            if (answers != Expected(result, exact)) Assert.Fail($"{result} and {figure}, seed {Runs.Seed}: {answers}");
            var reversed = Ask(exact.Quantity, result.Quantity);
            if (reversed != Expected(exact, result)) Assert.Fail($"{figure} and {result}, seed {Runs.Seed}: {reversed}");
        }
    }

    private static Answers Expected(Interval left, Interval right)
    {
        if (left.IsUnknown || right.IsUnknown) return Answers.Unknown;
        var orders = left.Values.SelectMany(_ => right.Values, (x, y) => Math.Sign(x.OrderTo(y))).ToHashSet();
        // An interval has no gaps: where one may be less and may be more, it may be the same.
        if (orders.Contains(-1) && orders.Contains(1)) orders.Add(0);
        return Answers.Of([.. orders]);
    }

    private static Answers Ask(in Quantity left, in Quantity right) => new(
        Compare.AtLeast(left, right), Compare.AtMost(left, right), Compare.MoreThan(left, right),
        Compare.LessThan(left, right), Compare.Is(left, right), Compare.IsNot(left, right));
}
