using System;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation.Columns;

/// <summary>Yes and no, levels, choices: planes of bits against the rows.</summary>
public class OrdinalKernelTests
{
    private const int Length = 4_200;

    [Fact]
    public void Yes_and_no_are_as_the_rows_tell_them()
    {
        var random = new Random(11);
        var values = Enumerable.Range(0, Length).Select(_ => random.Next(3) switch { 0 => (bool?)null, 1 => true, _ => false }).ToArray();
        var builder = new OrdinalColumnBuilder(Length, 2);
        foreach (var value in values) builder.Add(value);
        var column = builder.ToColumn();
        Assert.Equal(values.Select(Kleene.Of), Ask(block => block.Of(column)));
        Assert.Equal(values.Select(value => Kleene.Not(Kleene.Of(value))), Ask(block => !block.Of(column)));
        Assert.Equal(values.Select(value => Kleene.Of(value is not null)), Ask(block => block.Reported(column)));
    }

    [Fact]
    public void Levels_are_compared_with_levels_and_with_each_other()
    {
        var (left, right) = (Levels(new Random(12)), Levels(new Random(13)));
        var (a, b) = (Column(left), Column(right));
        foreach (var comparison in Asked.Comparisons)
        {
            Assert.Equal(left.Zip(right, (x, y) => Row(comparison, x, y)), Ask(block => block.Compare(a, comparison, b)));
            foreach (var level in Enum.GetValues<Level>())
            {
                Assert.Equal(left.Select(x => Row(comparison, x, level)), Ask(block => block.Compare(a, comparison, level)));
            }

            Assert.All(Ask(block => block.Compare(a, comparison, (Level?)null)), truth => Assert.Equal(Truth.Unknown, truth));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(64)]
    [InlineData(300)]
    public void Choices_are_found_by_their_ordinals(int choices)
    {
        var random = new Random(choices);
        var values = Enumerable.Range(0, Length).Select(_ => random.Next(5) == 0 ? (int?)null : random.Next(choices)).ToArray();
        var builder = new OrdinalColumnBuilder(Length, choices);
        foreach (var value in values) builder.Add(value);
        var column = builder.ToColumn();
        foreach (var ordinal in new[] { 0, choices / 2, choices - 1, choices, 10 * choices })
        {
            Assert.Equal(values.Select(value => Known(value, v => v == ordinal)), Ask(block => block.IsAmong(column, ordinal)));
        }

        var some = 0b1001_0000_0110UL | (1UL << 63);
        Assert.Equal(values.Select(value => Known(value, v => v < 64 && (some >> v & 1) != 0)), Ask(block => block.IsAmong(column, some)));
        Assert.Equal(values.Select(value => Known(value, _ => false)), Ask(block => block.IsAmong(column, 0UL)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(64)]
    public void Sets_of_choices_include_what_they_include(int choices)
    {
        var random = new Random(choices);
        var values = Enumerable.Range(0, Length)
            .Select(_ => random.Next(5) == 0 ? (ulong?)null : (ulong)random.NextInt64() & (ulong.MaxValue >> (64 - choices))).ToArray();
        var builder = new ChoicesColumnBuilder(Length, choices);
        foreach (var value in values) builder.Add(value);
        var column = builder.ToColumn();
        for (var choice = 0; choice < choices; choice++)
        {
            Assert.Equal(values.Select(value => Known(value, v => (v >> choice & 1) != 0)), Ask(block => block.Includes(column, choice)));
        }
    }

    [Fact]
    public void An_enum_beyond_its_names_is_left_to_the_rows()
    {
        var builder = new OrdinalColumnBuilder(1, 4);
        builder.Add((Level?)9);
        var column = builder.ToColumn();
        Assert.False(column.Fits);
        Assert.False(Asked.Fits(1, block => block.Compare(column, Comparison.AtLeast, Level.Full)));
        Assert.False(Asked.Fits(1, block => block.Compare(column, Comparison.AtLeast, column)));
        Assert.False(Asked.Fits(1, block => block.Of(column)));
        var levels = Column([Level.Full]);
        Assert.False(Asked.Fits(1, block => block.Compare(levels, Comparison.AtLeast, (Level?)-1)));
        Assert.Equal([Truth.No], Asked.Of(1, VectorWidth.Scalar, block => block.Compare(levels, Comparison.AtLeast, (Level?)4)));
    }

    private static Truth[] Ask(Func<ColumnBlock, BlockTruths> criterion) => Asked.Of(Length, VectorWidth.Bits256, criterion);

    private static Truth Known<T>(T? value, Func<T, bool> holds)
        where T : struct => value is { } known ? Kleene.Of(holds(known)) : Truth.Unknown;

    private static Level?[] Levels(Random random) =>
        [.. Enumerable.Range(0, Length).Select(_ => random.Next(5) is var level && level == 4 ? (Level?)null : (Level)level)];

    private static OrdinalColumn Column(Level?[] levels)
    {
        var builder = new OrdinalColumnBuilder(levels.Length, 4);
        foreach (var level in levels) builder.Add(level);
        return builder.ToColumn();
    }

    private static Truth Row(Comparison comparison, Level? left, Level? right) => comparison switch
    {
        Comparison.AtLeast => Compare.AtLeast(left, right),
        Comparison.AtMost => Compare.AtMost(left, right),
        Comparison.MoreThan => Compare.MoreThan(left, right),
        Comparison.LessThan => Compare.LessThan(left, right),
        Comparison.Is => Compare.Is(left, right),
        _ => Compare.IsNot(left, right),
    };
}
