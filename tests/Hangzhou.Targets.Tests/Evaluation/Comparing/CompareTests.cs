using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>Against big integers: decimals of every kind, constants of every size, never an exception.</summary>
public class CompareTests
{
    private static readonly decimal[] Decimals =
    [
        0m, 0.0m, -0.0m, 0.0000000000000000000000000000m, 1m, 1.0m, 1.00000m, -1m, 0.1m, 0.3m, 0.30m, 3.0m, 10m, 9.9m, 0.5m, 2.5m, -2.50m,
        12345.6789m, 12345.67890m, 4294967295m, 4294967296m, 18446744073709551615m, 18446744073709551616m, 9223372036854775807m, 922337203685477580.7m,
        decimal.MaxValue, decimal.MinValue, 7.9228162514264337593543950335m, -7.9228162514264337593543950335m, 0.0000000000000000000000000001m,
        0.0000000000000000000000000003m, 79228162514264337593543950.335m, 1844674407370955161.5m, 0.9999999999999999999999999999m,
    ];

    private static readonly (long N, long D)[] Constants =
    [
        (1, 1), (1, 2), (3, 10), (0, 1), (-1, 1), (-3, 10), (2, 1), (11, 10), (1, 3), (999_999_999, 1_000_000_000), (long.MaxValue, 1),
        (1, long.MaxValue), (long.MinValue, 1), (long.MaxValue, long.MaxValue - 1), (5, 1_000_000_000_000_000_000),
    ];

    private static readonly (Func<decimal?, decimal?, long, long, Truth> Ratio, Func<decimal?, long, long, Truth> Constant, Func<int, bool> Holds)[] OnDecimals =
    [
        (Compare.AtLeast, Compare.AtLeast, sign => sign >= 0), (Compare.AtMost, Compare.AtMost, sign => sign <= 0),
        (Compare.MoreThan, Compare.MoreThan, sign => sign > 0), (Compare.LessThan, Compare.LessThan, sign => sign < 0),
        (Compare.Is, Compare.Is, sign => sign == 0), (Compare.IsNot, Compare.IsNot, sign => sign != 0),
    ];

    private static readonly (Func<long?, long?, long, long, Truth> Ratio, Func<long?, long, long, Truth> Constant, Func<int, bool> Holds)[] OnCounts =
    [
        (Compare.AtLeast, Compare.AtLeast, sign => sign >= 0), (Compare.AtMost, Compare.AtMost, sign => sign <= 0),
        (Compare.MoreThan, Compare.MoreThan, sign => sign > 0), (Compare.LessThan, Compare.LessThan, sign => sign < 0),
        (Compare.Is, Compare.Is, sign => sign == 0), (Compare.IsNot, Compare.IsNot, sign => sign != 0),
    ];

    public static IEnumerable<decimal> Random()
    {
        var random = new Random(2035);
        for (var i = 0; i < 90; i++)
        {
            var (low, mid, high) = (random.Next(int.MinValue, int.MaxValue), random.Next(int.MinValue, int.MaxValue), random.Next(int.MinValue, int.MaxValue));
            yield return new decimal(low, i % 3 == 0 ? 0 : mid, i % 2 == 0 ? 0 : high, i % 5 == 0, (byte)random.Next(0, 29));
        }
    }

    [Fact]
    public void Decimals_are_compared_exactly()
    {
        decimal[] all = [.. Decimals, .. Random()];
        foreach (var left in all)
        {
            foreach (var right in all.Take(Decimals.Length).Append(left))
            {
                foreach (var (n, d) in Constants) AssertOrder(left, right, n, d);
            }
        }
    }

    [Fact]
    public void A_decimal_at_exactly_the_share_is_at_least_it()
    {
        for (var whole = 0.001m; whole < 10m; whole += 0.037m)
        {
            Assert.Equal(Truth.Yes, Compare.AtLeast(whole * 0.3m, whole, 3, 10));
            Assert.Equal(Truth.No, Compare.AtLeast((whole * 0.3m) - 0.0000000001m, whole, 3, 10));
        }
    }

    [Fact]
    public void Counts_are_compared_exactly()
    {
        long[] counts = [0, 1, 2, 3, 10, 150, -1, long.MaxValue, long.MaxValue - 1, long.MinValue, 1_000_000_007];
        foreach (var left in counts)
        {
            foreach (var (n, d) in Constants)
            {
                foreach (var right in counts)
                {
                    var order = ((BigInteger)left * d).CompareTo((BigInteger)right * n);
                    foreach (var (ratio, _, holds) in OnCounts) Assert.Equal(Kleene.Of(holds(order)), ratio(left, right, n, d));
                }

                var constantOrder = ((BigInteger)left * d).CompareTo(n);
                foreach (var (_, constant, holds) in OnCounts) Assert.Equal(Kleene.Of(holds(constantOrder)), constant(left, n, d));
            }
        }
    }

    [Fact]
    public void An_operand_not_reported_is_unknown_whatever_the_other()
    {
        foreach (var (ratio, constant, _) in OnDecimals)
        {
            Assert.All(Decimals, value => Assert.Equal((Truth.Unknown, Truth.Unknown), (ratio(null, value, 1, 2), ratio(value, null, 1, 2))));
            Assert.Equal((Truth.Unknown, Truth.Unknown), (ratio(null, null, 1, 2), constant(null, 0, 1)));
        }

        foreach (var (ratio, constant, _) in OnCounts)
        {
            Assert.Equal((Truth.Unknown, Truth.Unknown, Truth.Unknown), (ratio(null, 5, 1, 2), ratio(5, null, 1, 2), constant(null, 0, 1)));
        }
    }

    [Fact]
    public void Years_days_levels_and_texts()
    {
        Assert.Equal(Truth.Yes, Compare.AtMost((int?)2025, 2025));
        Assert.Equal(Truth.No, Compare.MoreThan((int?)2025, 2025));
        Assert.Equal(Truth.Unknown, Compare.AtMost((int?)null, 2025));
        Assert.Equal(Truth.Yes, Compare.LessThan((DateOnly?)new DateOnly(2027, 12, 31), new DateOnly(2028, 1, 1)));
        Assert.Equal(Truth.Unknown, Compare.Is((DateOnly?)null, null));
        Assert.Equal(Truth.Yes, Compare.AtLeast((Level?)Level.Full, Level.Partial));
        Assert.Equal(Truth.No, Compare.AtLeast((Level?)Level.None, Level.UnderDevelopment));
        Assert.Equal(Truth.Yes, Compare.IsNot((bool?)true, false));
        Assert.Equal(Truth.Unknown, Compare.Is((bool?)true, null));
        Assert.Equal(Truth.Yes, Compare.TextIs("CHN", "CHN"));
        Assert.Equal(Truth.No, Compare.TextIs("CHN", "chn"));
        Assert.Equal(Truth.Unknown, Compare.TextIs(null, "CHN"));
    }

    [Fact]
    public void Comparing_decimals_takes_no_memory()
    {
        decimal[] all = [.. Decimals, .. Random()];
        Sum(all);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sum(all);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int Sum(decimal[] values)
    {
        var sum = 0;
        foreach (var left in values)
        {
            foreach (var right in values) sum += (int)Compare.AtLeast(left, right, 3, 10) + (int)Compare.MoreThan(left, 1, 3);
        }

        return sum;
    }

    private static void AssertOrder(decimal left, decimal right, long n, long d)
    {
        var (l, r) = (Fraction.From(left), Fraction.From(right));
        var order = (l.Numerator * d * r.Denominator).CompareTo(r.Numerator * n * l.Denominator);
        var constantOrder = (l.Numerator * d).CompareTo(n * l.Denominator);
        foreach (var (ratio, constant, holds) in OnDecimals)
        {
            // The words are made only when wanted: there are millions of cases.
            if (ratio(left, right, n, d) != Kleene.Of(holds(order))) Assert.Fail($"{left} against {n}/{d} of {right}");
            if (constant(left, n, d) != Kleene.Of(holds(constantOrder))) Assert.Fail($"{left} against {n}/{d}");
        }
    }
}
