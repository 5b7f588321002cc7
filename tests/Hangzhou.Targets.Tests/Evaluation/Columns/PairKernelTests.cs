using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation.Columns;

/// <summary>Two columns compared: each kernel with each width against the row evaluator and against big integers.</summary>
public class PairKernelTests
{
    private static readonly decimal[] Small = [0, 1, -1, 0.5m, 2, 3, 10, -10, 0.01m, 99.99m, 100, -0.30m];
    private static readonly decimal[] Narrow = [0, int.MaxValue, -int.MaxValue, int.MaxValue - 1, 1, 2, 715_827_882, 1_431_655_764];
    private static readonly decimal[] Wide =
        [0, 1, -1, int.MaxValue + 1m, -3_000_000_000m, 10_000_000_000m, 20_000_000_000m, 30_000_000_000m, 300_000_000_000m];
    private static readonly decimal[] Greatest = [0, long.MaxValue, -long.MaxValue, long.MaxValue - 1, 1 - long.MaxValue, 1, -1];

    /// <summary>Every form of kernel for two columns, by values and factors that lead to it.</summary>
    private static readonly (ComparisonForm Form, decimal[] Left, decimal[] Right, long N, long D)[] Cases =
    [
        (ComparisonForm.Narrow, Small, Small, 1, 1),
        (ComparisonForm.Narrow, Narrow, Narrow, 1, 1),
        (ComparisonForm.NarrowTimes, Small, Small, 3, 10),
        (ComparisonForm.NarrowTimes, Small, [0, 1, 2, 3, -5], 1, 2),
        (ComparisonForm.NarrowTimes, Small, Small, -1, 1),
        (ComparisonForm.NarrowTimes, Small, Small, 0, 1),
        (ComparisonForm.Widened, Narrow, Narrow, 1, 2),
        (ComparisonForm.Widened, Narrow, Narrow, -2, 3),
        (ComparisonForm.Widened, Narrow, Small, 3, 10),
        (ComparisonForm.Widened, Narrow, Narrow, int.MaxValue, int.MaxValue - 1),
        (ComparisonForm.WidenedLeft, Small, Wide, 1, 1),
        (ComparisonForm.WidenedLeft, Narrow, Wide, 3, 10),
        (ComparisonForm.WidenedRight, Wide, Narrow, 10, 3),
        (ComparisonForm.WidenedRight, Wide, Small, -7, 9),
        (ComparisonForm.Wide, Wide, Wide, 1, 1),
        (ComparisonForm.Wide, Greatest, Greatest, 1, 1),
        (ComparisonForm.WideTimes, Wide, Wide, 3, 10),
        (ComparisonForm.WideTimes, Wide, Wide, -1, 3),
        (ComparisonForm.WideTimesLeft, Wide, Wide, 1, 2),
        (ComparisonForm.WideTimesRight, Wide, Wide, 2, 1),
        (ComparisonForm.WideTimesRight, Greatest, Greatest, -1, 1),
        (ComparisonForm.WideTimesRight, Greatest, Wide, 100, 1),
    ];

    [Fact]
    public void Every_form_of_kernel_has_a_case()
    {
        var others = new[] { ComparisonForm.NarrowConstant, ComparisonForm.WideConstant };
        Assert.Equal(Enum.GetValues<ComparisonForm>().Except(others), Cases.Select(one => one.Form).Distinct().Order());
    }

    [Fact]
    public void Every_kernel_with_every_width_says_what_the_rows_say()
    {
        var random = new Random(1);
        foreach (var (form, left, right, n, d) in Cases)
        {
            // All pairs of values, and missing ones on either side.
            var pairs = left.Cast<decimal?>().Append(null).SelectMany(a => right.Cast<decimal?>().Append(null).Select(b => (a, b))).ToArray();
            random.Shuffle(pairs);
            Check(form, [.. pairs.Select(pair => pair.a)], [.. pairs.Select(pair => pair.b)], n, d);
        }
    }

    [Fact]
    public void Rosters_of_any_length_are_told_to_their_last_member()
    {
        var random = new Random(2);
        int[] lengths = [.. Enumerable.Range(1, 200), 4_095, 4_096, 4_097, 8_200];
        foreach (var length in lengths)
        {
            foreach (var (_, left, right, n, d) in Cases.DistinctBy(one => one.Form))
            {
                var (a, b) = (Asked.Draw(random, length, left), Asked.Draw(random, length, right));
                Check(null, a, b, n, d, [Asked.Comparisons[length % 6]]);
            }
        }
    }

    [Fact]
    public void No_members_are_no_blocks()
    {
        var none = NumberColumn.Of(ReadOnlySpan<decimal?>.Empty);
        foreach (var width in Asked.Widths) Assert.Empty(Asked.Of(0, width, block => block.Compare(none, Comparison.Is, none)));
    }

    [Fact]
    public void Random_columns_shares_and_scales_are_told_exactly()
    {
        var random = new Random(20260101);
        for (var round = 0; round < 400; round++)
        {
            var length = random.Next(1, 300);
            var (n, d) = (random.Next(-20, 101), random.Next(1, 101));
            var left = RandomValues(random, length);
            // Ties are where rounding would show: some right values are just d/n of the left one.
            var right = RandomValues(random, length);
            for (var i = 0; i < length; i++)
            {
                if (n > 0 && left[i] is { } known && known % n == 0 && random.Next(2) == 0) right[i] = known / n * d;
            }

            Check(null, left, right, n, d, [Asked.Comparisons[round % 6], Comparison.AtLeast]);
            CheckTwice(left, right, n, d);
        }
    }

    /// <summary>Joined comparisons run together where all are of 32, or all of 64 bits.</summary>
    [Fact]
    public void Comparisons_joined_in_one_expression_are_told_as_one_by_one()
    {
        var random = new Random(31);
        foreach (var (from, length) in new[] { (Small, 1), (Small, 63), (Narrow, 4_097), (Wide, 200), (Greatest, 129) })
        {
            decimal?[][] values = [.. Enumerable.Range(0, 4).Select(_ => Asked.Draw(random, length, from))];
            NumberColumn[] columns = [.. values.Select(column => NumberColumn.Of(column))];
            foreach (var comparison in Asked.Comparisons)
            {
                var expected = Enumerable.Range(0, length).Select(i =>
                    (Kleene.Not(Asked.Row(Comparison.MoreThan, values[0][i], 1, 1)) | Asked.Row(comparison, values[1][i], values[0][i], 1, 1))
                    & Asked.Row(Comparison.AtLeast, values[2][i], values[3][i], 1, 1)
                    & (Asked.Row(comparison, values[3][i], 2, 1) | Asked.Row(Comparison.LessThan, values[0][i], values[3][i], 1, 1)));
                foreach (var width in Asked.Widths)
                {
                    Assert.Equal(expected, Asked.Of(length, width, block =>
                        (!block.Compare(columns[0], Comparison.MoreThan, 1, 1) | block.Compare(columns[1], comparison, columns[0]))
                        & block.Compare(columns[2], Comparison.AtLeast, columns[3])
                        & (block.Compare(columns[3], comparison, 2, 1) | block.Compare(columns[0], Comparison.LessThan, columns[3]))));
                }
            }
        }
    }

    [Fact]
    public void Products_beyond_63_bits_are_left_to_the_rows()
    {
        var greatest = NumberColumn.Of([long.MaxValue]);
        var half = NumberColumn.Of([long.MaxValue / 2]);
        var fraction = NumberColumn.Of([0.5m]);
        Assert.True(Asked.Fits(1, block => block.Compare(greatest, Comparison.AtLeast, greatest)));
        Assert.True(Asked.Fits(1, block => block.Compare(greatest, Comparison.AtLeast, half, 2)));
        Assert.False(Asked.Fits(1, block => block.Compare(greatest, Comparison.AtLeast, greatest, 1, 2)));
        Assert.False(Asked.Fits(1, block => block.Compare(greatest, Comparison.AtLeast, half, 3)));
        Assert.False(Asked.Fits(1, block => block.Compare(greatest, Comparison.AtLeast, fraction)));
        Assert.False(Asked.Fits(1, block => block.Compare(fraction, Comparison.AtLeast, fraction, long.MaxValue, 7)));
    }

    [Fact]
    public void What_does_not_fit_is_never_answered()
    {
        var column = NumberColumn.Of([decimal.MaxValue, 1m]);
        var block = new ColumnBlock(2);
        block.Begin();
        _ = block.Compare(column, Comparison.Is, column);
        Assert.False(block.Fits);
        Assert.Throws<InvalidOperationException>(() => block.MoveTo(0));
        block.Begin();
        _ = block.Compare(column, Comparison.Is, 1, 2);
        Assert.False(block.Fits);
        Assert.Throws<InvalidOperationException>(() => block.MoveTo(0));
    }

    [Fact]
    public void A_share_that_nobody_has_given_leaves_all_unknown()
    {
        var column = NumberColumn.Of([1m, null, 3m]);
        Fraction? none = null;
        Fraction? beyond = Fraction.Of(BigInteger.Pow(10, 30), BigInteger.One);
        Fraction? third = Fraction.Of(1, 3);
        Assert.All(Asked.Of(3, VectorWidth.Scalar, block => block.Compare(column, Comparison.Is, column, none)), truth => Assert.Equal(Truth.Unknown, truth));
        Assert.False(Asked.Fits(3, block => block.Compare(column, Comparison.Is, column, beyond)));
        Assert.Equal(
            [Truth.Yes, Truth.Unknown, Truth.Yes],
            Asked.Of(3, VectorWidth.Scalar, block => block.Compare(column, Comparison.MoreThan, column, third)));
    }

    [Fact]
    public void A_column_of_another_roster_is_refused()
    {
        var block = new ColumnBlock(2);
        Assert.Throws<ArgumentException>(() => block.Compare(NumberColumn.Of([1m]), Comparison.Is, 1, 1));
    }

    private static void Check(
        ComparisonForm? form, decimal?[] left, decimal?[] right, long n, long d, IReadOnlyList<Comparison>? comparisons = null)
    {
        var (a, b) = (NumberColumn.Of(left), NumberColumn.Of(right));
        foreach (var comparison in comparisons ?? Asked.Comparisons)
        {
            var plan = PairPlan.Of(a, b, comparison, n, d);
            if (form is { } wanted) Assert.Equal(plan.Shape.IsMirrored ? Mirror(wanted) : wanted, plan.Form);
            var expected = left.Zip(right, (x, y) => Asked.Row(comparison, x, y, n, d)).ToArray();
            Assert.Equal(left.Zip(right, (x, y) => Asked.Big(comparison, Asked.Big(x) * d, Asked.Big(y) * n)), expected);
            foreach (var width in Asked.Widths)
            {
                Assert.Equal(expected, Asked.Of(left.Length, width, block => block.Compare(a, comparison, b, n, d)));
            }
        }
    }

    // Twice in one expression, so that both run together.
    private static void CheckTwice(decimal?[] left, decimal?[] right, long n, long d)
    {
        var (a, b) = (NumberColumn.Of(left), NumberColumn.Of(right));
        var expected = left.Zip(right, (x, y) => Asked.Row(Comparison.AtLeast, x, y, n, d) & Asked.Row(Comparison.AtMost, x, y, n, d));
        foreach (var width in Asked.Widths)
        {
            Assert.Equal(expected, Asked.Of(left.Length, width, block => block.Compare(a, Comparison.AtLeast, b, n, d) & block.Compare(a, Comparison.AtMost, b, n, d)));
        }
    }

    private static ComparisonForm Mirror(ComparisonForm form) => form switch
    {
        ComparisonForm.WidenedLeft => ComparisonForm.WidenedRight,
        ComparisonForm.WidenedRight => ComparisonForm.WidenedLeft,
        ComparisonForm.WideTimesLeft => ComparisonForm.WideTimesRight,
        ComparisonForm.WideTimesRight => ComparisonForm.WideTimesLeft,
        _ => form,
    };

    // Up to fifteen digits and up to four decimals: times 100 they fit in any combination.
    private static decimal?[] RandomValues(Random random, int count)
    {
        var size = (long)Math.Pow(10, random.Next(1, 13));
        var scale = (byte)random.Next(0, 5);
        return
        [
            .. Enumerable.Range(0, count).Select(_ => random.Next(8) == 0
                ? (decimal?)null
                : random.NextInt64(-size, size) / (decimal)Math.Pow(10, random.Next(0, scale + 1))),
        ];
    }
}
