using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class QuantityTests
{
    private static readonly Fraction?[] Ends = [Fraction.Of(-3), Fraction.Of(-1), Fraction.Zero, Fraction.One, Fraction.Of(2), null];

    private static readonly (string Name, Func<Quantity, Quantity, Quantity> Apply, Func<Fraction, Fraction, Fraction> Exact)[] Operators =
    [
        ("+", (a, b) => a + b, (a, b) => a + b),
        ("-", (a, b) => a - b, (a, b) => a - b),
        ("*", (a, b) => a * b, (a, b) => a * b),
    ];

    [Fact]
    public void An_interval_holds_every_result_and_its_ends_are_reached()
    {
        foreach (var (a, b) in Pairs())
        {
            foreach (var (name, apply, exact) in Operators) AssertTight(a, b, name, apply(a, b), exact);
            if (!MayBeZero(b)) AssertTight(a, b, "/", a / b, (x, y) => x / y);
        }
    }

    [Fact]
    public void A_comparison_is_certain_only_if_it_is_so_for_every_pair()
    {
        foreach (var (a, b) in Pairs())
        {
            AssertCommon(a, b, Compare.AtLeast(a, b), (x, y) => x >= y);
            AssertCommon(a, b, Compare.AtMost(a, b), (x, y) => x <= y);
            AssertCommon(a, b, Compare.MoreThan(a, b), (x, y) => x > y);
            AssertCommon(a, b, Compare.LessThan(a, b), (x, y) => x < y);
            AssertCommon(a, b, Compare.Is(a, b), (x, y) => x == y);
            AssertCommon(a, b, Compare.IsNot(a, b), (x, y) => x != y);
        }
    }

    [Fact]
    public void Division_by_what_may_be_zero_is_unknown()
    {
        var one = Quantity.Of(1);
        Assert.True((one / Quantity.Of(0)).IsUnknown);
        Assert.True((one / Between(-1, 1)).IsUnknown);
        Assert.True((one / Between(0, 1)).IsUnknown);
        Assert.True((one / Between(0, null)).IsUnknown);
        Assert.False((one / Between(1, null)).IsUnknown);
    }

    [Fact]
    public void One_over_a_count_without_bound_is_more_than_0()
    {
        var share = Quantity.Of(1) / Between(1, null);
        Assert.Equal(Truth.Yes, Compare.MoreThan(share, Quantity.Of(0)));
        Assert.Equal(Truth.No, Compare.AtMost(share, Quantity.Of(0)));
        Assert.Equal(Truth.Unknown, Compare.AtLeast(share, Quantity.Of(1)));
        Assert.Equal(Truth.No, Compare.MoreThan(share, Quantity.Of(1)));
        Assert.Equal(Truth.Yes, Compare.MoreThan(share + Between(2, 3), Quantity.Of(2)));
        Assert.True((Quantity.Of(1) / share).Lower == Fraction.One || (Quantity.Of(1) / share).IsUnknown);
    }

    [Fact]
    public void Unknown_in_is_unknown_out()
    {
        var one = Quantity.Of(1);
        Assert.True((one + Quantity.Unknown).IsUnknown);
        Assert.True((Quantity.Unknown - one).IsUnknown);
        Assert.True((Quantity.Of(0) * Quantity.Unknown).IsUnknown);
        Assert.True((Quantity.Unknown / one).IsUnknown);
        Assert.True((-Quantity.Unknown).IsUnknown);
        Assert.Equal(Truth.Unknown, Compare.AtLeast(Quantity.Unknown, Quantity.Unknown));
        Assert.Equal(Truth.Unknown, Compare.IsNot(one, Quantity.Unknown));
        Assert.True(Quantity.Of((decimal?)null).IsUnknown && Quantity.Of((long?)null).IsUnknown && Quantity.Of((Fraction?)null).IsUnknown);
        Assert.True(default(Quantity).IsUnknown);
    }

    [Fact]
    public void Zero_times_a_count_without_bound_is_zero() =>
        Assert.Equal(Quantity.Of(0), Quantity.Of(0) * Between(0, null));

    [Fact]
    public void An_upper_end_below_the_lower_is_refused() =>
        Assert.Throws<ArgumentException>(() => Quantity.Between(Fraction.One, Fraction.Zero));

    private static Quantity Between(int lower, int? upper) => Quantity.Between(Fraction.Of(lower), upper is { } end ? Fraction.Of(end) : null);

    private static IEnumerable<(Quantity, Quantity)> Pairs()
    {
        var intervals = (
            from lower in Ends
            from upper in Ends
            where lower is not null && (upper is null || lower <= upper)
            select Quantity.Between(lower.Value, upper)).ToList();
        intervals.AddRange(intervals.Select(interval => -interval).ToList());
        return from a in intervals from b in intervals select (a, b);
    }

    private static bool MayBeZero(Quantity q) => !(q.Lower > Fraction.Zero) && !(q.Upper < Fraction.Zero);

    // Points of an interval: its ends, far out where there is no end, and all halves between -4 and 4.
    private static List<Fraction> Points(Quantity q)
    {
        var low = q.Lower ?? q.Upper.GetValueOrDefault() - Fraction.Of(1000);
        var high = q.Upper ?? q.Lower.GetValueOrDefault() + Fraction.Of(1000);
        var halves = Enumerable.Range(-8, 17).Select(half => Fraction.Of(half, 2)).Where(point => point > low && point < high);
        return [low, high, .. halves];
    }

    private static void AssertTight(Quantity a, Quantity b, string name, Quantity actual, Func<Fraction, Fraction, Fraction> exact)
    {
        var results = (from x in Points(a) from y in Points(b) select exact(x, y)).ToList();
        var what = $"{a} {name} {b} = {actual}";
        Assert.All(results, result => Assert.True(!(result < actual.Lower) && !(result > actual.Upper), what));
        if (actual.Lower is { } lower) Assert.True(results.Min() - lower < Fraction.Of(1, 100), what);
        else Assert.True(results.Min() < Fraction.Of(-100), what);
        if (actual.Upper is { } upper) Assert.True(upper - results.Max() < Fraction.Of(1, 100), what);
        else Assert.True(results.Max() > Fraction.Of(100), what);
    }

    private static void AssertCommon(Quantity a, Quantity b, Truth actual, Func<Fraction, Fraction, bool> holds)
    {
        var answers = (from x in Points(a) from y in Points(b) select holds(x, y)).Distinct().ToList();
        Assert.True(actual == (answers.Count == 2 ? Truth.Unknown : Kleene.Of(answers[0])), $"{a} and {b}: {actual}");
    }
}
