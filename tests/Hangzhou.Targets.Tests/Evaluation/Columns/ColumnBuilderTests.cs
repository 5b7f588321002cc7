using System;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation.Columns;

/// <summary>What goes into a column is what a kernel reads.</summary>
public class ColumnBuilderTests
{
    [Fact]
    public void Values_of_mixed_scales_take_the_finest_among_them()
    {
        decimal?[] values = [0m, 12.5m, null, 3.25m, -7m, 100.00m];
        var column = NumberColumn.Of(values);
        Assert.Equal((2, true, 10_000L), (column.Scale, column.IsNarrow, column.Magnitude));
        Assert.Equal(values, ReadBack(column));
    }

    [Fact]
    public void Trailing_zeros_do_not_make_a_scale()
    {
        var column = NumberColumn.Of([1.5000000000000000000000000000m, 20000000000000000.000000000m, 0.00m, -0.0m]);
        Assert.Equal(1, column.Scale);
        Assert.Equal([1.5m, 20000000000000000m, 0m, 0m], ReadBack(column));
    }

    [Fact]
    public void Numbers_take_32_bits_as_long_as_all_fit()
    {
        Assert.True(NumberColumn.Of([(long?)int.MaxValue, -int.MaxValue]).IsNarrow);
        Assert.False(NumberColumn.Of([(long?)int.MinValue]).IsNarrow);
        Assert.False(NumberColumn.Of([int.MaxValue + 1L, (long?)null]).IsNarrow);
        Assert.Equal([int.MinValue], ReadBack(NumberColumn.Of([(long?)int.MinValue])));
    }

    [Fact]
    public void The_greatest_63_bits_fit_and_no_more()
    {
        Assert.True(NumberColumn.Of([(decimal?)long.MaxValue, -long.MaxValue]).Fits);
        Assert.False(NumberColumn.Of([(decimal?)long.MaxValue + 1]).Fits);
        Assert.False(NumberColumn.Of([(long?)long.MinValue]).Fits);
        Assert.False(NumberColumn.Of([(decimal?)long.MinValue]).Fits);
        Assert.False(NumberColumn.Of([(decimal?)long.MaxValue, 0.1m]).Fits);
        Assert.False(NumberColumn.Of([0.1m, (decimal?)long.MaxValue]).Fits);
        Assert.False(NumberColumn.Of([decimal.MaxValue]).Fits);
        Assert.True(NumberColumn.Of([0.000000000000000001m]).Fits);
        Assert.False(NumberColumn.Of([0.0000000000000000001m]).Fits);
    }

    [Fact]
    public void A_column_that_does_not_fit_still_knows_what_was_reported()
    {
        var column = NumberColumn.Of([decimal.MaxValue, null, 1m]);
        Assert.Equal([Truth.Yes, Truth.No, Truth.Yes], Asked.Of(3, VectorWidth.Scalar, block => block.Reported(column)));
    }

    [Fact]
    public void Random_values_come_back_as_they_were()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var values = Enumerable.Range(0, random.Next(0, 150))
                .Select(_ => random.Next(6) == 0 ? (decimal?)null : new decimal(random.Next(), 0, 0, random.Next(2) == 0, (byte)random.Next(0, 10)))
                .ToArray();
            Assert.Equal(values, ReadBack(NumberColumn.Of(values)));
        }
    }

    [Fact]
    public void A_program_hands_over_the_integers_it_has()
    {
        var column = NumberColumn.Of([250, 0, 9_999], scale: 2, reported: [0b101]);
        Assert.Equal([2.5m, null, 99.99m], ReadBack(column));
        Assert.Equal([7m, -8m], ReadBack(NumberColumn.Of([7L, -8L])));
        Assert.Equal([3_000_000_000.5m], ReadBack(NumberColumn.Of([30_000_000_005L], scale: 1)));
        Assert.Throws<ArgumentException>(() => NumberColumn.Of(new long[65], 0, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberColumn.Of([1L], 19));
    }

    [Fact]
    public void Every_member_has_one_turn()
    {
        var builder = new NumberColumnBuilder(1);
        Assert.Throws<InvalidOperationException>(builder.ToColumn);
        builder.Add(1m);
        Assert.Throws<InvalidOperationException>(() => builder.Add(2m));
        Assert.Throws<InvalidOperationException>(() => new OrdinalColumnBuilder(1, 2).ToColumn());
        Assert.Throws<InvalidOperationException>(() => new OrdinalColumnBuilder(0, 2).Add(true));
        Assert.Throws<InvalidOperationException>(() => new ChoicesColumnBuilder(1, 2).ToColumn());
        Assert.Throws<InvalidOperationException>(() => new ChoicesColumnBuilder(0, 2).Add(1UL));
    }

    private static decimal?[] ReadBack(NumberColumn column)
    {
        Assert.True(column.Fits);
        var unit = 1m;
        for (var i = 0; i < column.Scale; i++) unit /= 10;
        return
        [
            .. Enumerable.Range(0, column.Count).Select(member =>
                (column.ReportedBits.Span[member / 64] >> (member % 64) & 1) == 0
                    ? (decimal?)null
                    : unit * (column.IsNarrow ? column.NarrowAt(member) : column.WideAt(member))),
        ];
    }
}
