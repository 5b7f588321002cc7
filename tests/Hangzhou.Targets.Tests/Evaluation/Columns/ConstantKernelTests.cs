using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation.Columns;

/// <summary>A column compared with a constant, folded into its scale: on, between and beyond what it can hold.</summary>
public class ConstantKernelTests
{
    private static readonly decimal?[][] Columns =
    [
        [0m, 1m, 2m, -1m, -2m, null, 3m],
        [0.5m, 0.25m, -0.25m, 0m, null, 1.75m],
        [int.MaxValue, -int.MaxValue, 0m, null],
        [int.MaxValue + 1m, -int.MaxValue - 1m, 0m, 1m, null],
        [long.MaxValue, -long.MaxValue, long.MaxValue - 1, 0m, null],
        [0.000000001m, 999_999_999.999999999m, -0.000000001m, null],
        [0.000000000000000001m, 0.999999999999999999m, 1m],
        [null, null],
    ];

    private static readonly (long N, long D)[] Constants =
    [
        (0, 1), (1, 1), (-1, 1), (1, 2), (-1, 2), (1, 3), (-1, 3), (7, 4), (5, 2), (-7, 4), (1, 4),
        (int.MaxValue, 1), (int.MinValue, 1), (-int.MaxValue, 1), (1L + int.MaxValue, 1), (2L * int.MaxValue + 1, 2),
        (long.MaxValue, 1), (long.MinValue, 1), (-long.MaxValue, 1), (long.MaxValue, 2), (1, long.MaxValue), (-1, long.MaxValue),
        (999_999_999_999_999_999, 1_000_000_000), (1, 1_000_000_000), (1, 999_999_999),
    ];

    [Fact]
    public void Every_constant_is_told_as_the_rows_and_as_big_integers_tell_it()
    {
        foreach (var values in Columns)
        {
            var column = NumberColumn.Of(values);
            foreach (var (n, d) in Constants)
            {
                foreach (var comparison in Asked.Comparisons) Check(values, column, comparison, n, d);
            }
        }
    }

    [Fact]
    public void Random_constants_are_told_exactly()
    {
        var random = new Random(7);
        for (var round = 0; round < 600; round++)
        {
            var scale = (decimal)Math.Pow(10, random.Next(0, 4));
            var size = random.Next(2) == 0 ? 500 : 10_000_000_000;
            var values = Asked.Draw(random, random.Next(1, 200), [.. Enumerable.Range(0, 9).Select(_ => random.NextInt64(-size, size) / scale)]);
            var known = values.FirstOrDefault(value => value is not null) ?? 0;
            // Often just a value of the column, or next to one.
            var (n, d) = random.Next(2) == 0 ? ((long)(known * 1000) + random.Next(-1, 2), 1000L) : (random.NextInt64(-size, size), random.Next(1, 9));
            Check(values, NumberColumn.Of(values), Asked.Comparisons[round % 6], n, d);
        }
    }

    [Fact]
    public void Years_and_dates_are_compared_as_the_rows_compare_them()
    {
        int?[] years = [1976, 2025, 2026, null, 2035];
        DateOnly?[] dates = [new(2025, 9, 25), null, new(2035, 12, 31), DateOnly.MinValue, DateOnly.MaxValue];
        var (year, date) = (new NumberColumnBuilder(5), new NumberColumnBuilder(5));
        foreach (var one in years) year.Add(one);
        foreach (var one in dates) date.Add(one);
        var (yearColumn, dateColumn) = (year.ToColumn(), date.ToColumn());
        DateOnly? day = new(2035, 12, 31);
        foreach (var width in Asked.Widths)
        {
            Assert.Equal(years.Select(one => Compare.AtMost(one, 2025)), Asked.Of(5, width, block => block.Compare(yearColumn, Comparison.AtMost, 2025)));
            Assert.Equal(years.Select(one => Compare.IsNot(one, 2025)), Asked.Of(5, width, block => block.Compare(yearColumn, Comparison.IsNot, 2025)));
            Assert.Equal(dates.Select(one => Compare.LessThan(one, day)), Asked.Of(5, width, block => block.Compare(dateColumn, Comparison.LessThan, day)));
            Assert.Equal(dates.Select(one => Compare.Is(one, day)), Asked.Of(5, width, block => block.Compare(dateColumn, Comparison.Is, day)));
            Assert.All(Asked.Of(5, width, block => block.Compare(dateColumn, Comparison.Is, (DateOnly?)null)), truth => Assert.Equal(Truth.Unknown, truth));
            Assert.All(Asked.Of(5, width, block => block.Compare(yearColumn, Comparison.Is, (int?)null)), truth => Assert.Equal(Truth.Unknown, truth));
        }
    }

    [Fact]
    public void A_constant_of_an_assumption_is_told_too()
    {
        var column = NumberColumn.Of([0.3m, 0.34m, null]);
        Fraction? third = Fraction.Of(1, 3);
        Fraction? none = null;
        Assert.Equal([Truth.No, Truth.Yes, Truth.Unknown], Asked.Of(3, VectorWidth.Bits256, block => block.Compare(column, Comparison.AtLeast, third)));
        Assert.All(Asked.Of(3, VectorWidth.Bits256, block => block.Compare(column, Comparison.AtLeast, none)), truth => Assert.Equal(Truth.Unknown, truth));
    }

    private static void Check(decimal?[] values, NumberColumn column, Comparison comparison, long n, long d)
    {
        var expected = values.Select(value => Asked.Row(comparison, value, n, d)).ToArray();
        var unit = BigInteger.Pow(10, 28);
        Assert.Equal(values.Select(value => Asked.Big(comparison, Asked.Big(value) * d, n * unit)), expected);
        foreach (var width in Asked.Widths)
        {
            Assert.Equal(expected, Asked.Of(values.Length, width, block => block.Compare(column, comparison, n, d)));
        }
    }
}
