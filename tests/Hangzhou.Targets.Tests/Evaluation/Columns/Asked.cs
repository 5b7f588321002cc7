using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation.Columns;

/// <summary>Asks columns as the assessor does, once and then block by block, and rows member by member.</summary>
internal static class Asked
{
    public static IReadOnlyList<VectorWidth> Widths { get; } = Enum.GetValues<VectorWidth>();

    public static IReadOnlyList<Comparison> Comparisons { get; } = Enum.GetValues<Comparison>();

    /// <summary>The criterion's truth of each member.</summary>
    public static Truth[] Of(int members, VectorWidth width, Func<ColumnBlock, BlockTruths> criterion)
    {
        var block = new ColumnBlock(members) { Width = width };
        block.Begin();
        criterion(block);
        Assert.True(block.Fits);
        var truths = new List<Truth>(members);
        for (var i = 0; i < block.Blocks; i++)
        {
            block.MoveTo(i);
            var told = block.Answer();
            for (var place = 0; place < block.Count; place++) truths.Add(told[place]);
        }

        return [.. truths];
    }

    /// <summary>Whether the criterion finds all it asks for in columns.</summary>
    public static bool Fits(int members, Func<ColumnBlock, BlockTruths> criterion)
    {
        var block = new ColumnBlock(members);
        block.Begin();
        criterion(block);
        return block.Fits;
    }

    /// <summary>The row evaluator's answer.</summary>
    public static Truth Row(Comparison comparison, decimal? left, decimal? right, long n, long d) => comparison switch
    {
        Comparison.AtLeast => Compare.AtLeast(left, right, n, d),
        Comparison.AtMost => Compare.AtMost(left, right, n, d),
        Comparison.MoreThan => Compare.MoreThan(left, right, n, d),
        Comparison.LessThan => Compare.LessThan(left, right, n, d),
        Comparison.Is => Compare.Is(left, right, n, d),
        _ => Compare.IsNot(left, right, n, d),
    };

    /// <summary>The row evaluator's answer beside a constant.</summary>
    public static Truth Row(Comparison comparison, decimal? value, long n, long d) => comparison switch
    {
        Comparison.AtLeast => Compare.AtLeast(value, n, d),
        Comparison.AtMost => Compare.AtMost(value, n, d),
        Comparison.MoreThan => Compare.MoreThan(value, n, d),
        Comparison.LessThan => Compare.LessThan(value, n, d),
        Comparison.Is => Compare.Is(value, n, d),
        _ => Compare.IsNot(value, n, d),
    };

    /// <summary>What big integers say of the order of left and right; null where one of them is not reported.</summary>
    public static Truth Big(Comparison comparison, BigInteger? left, BigInteger? right)
    {
        if (left is not { } a || right is not { } b) return Truth.Unknown;
        return Kleene.Of(comparison switch
        {
            Comparison.AtLeast => a >= b,
            Comparison.AtMost => a <= b,
            Comparison.MoreThan => a > b,
            Comparison.LessThan => a < b,
            Comparison.Is => a == b,
            _ => a != b,
        });
    }

    /// <summary>A decimal as a whole number of 10^-28.</summary>
    public static BigInteger? Big(decimal? value)
    {
        if (value is not { } known) return null;
        var parts = decimal.GetBits(known);
        var mantissa = new BigInteger((uint)parts[0]) + (new BigInteger((uint)parts[1]) << 32) + (new BigInteger((uint)parts[2]) << 64);
        return (parts[3] < 0 ? -mantissa : mantissa) * BigInteger.Pow(10, 28 - ((parts[3] >> 16) & 0xFF));
    }

    /// <summary>Each so often missing, the others drawn from these.</summary>
    public static decimal?[] Draw(Random random, int count, params decimal[] from) =>
        [.. Enumerable.Range(0, count).Select(_ => random.Next(7) == 0 ? (decimal?)null : from[random.Next(from.Length)])];
}
