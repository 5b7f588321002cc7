using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Quantities in their base unit, counts, years or days: whole numbers of one power of ten, in 32 bits where all fit.
/// </summary>
public sealed class NumberColumn : Column
{
    /// <summary>More decimals than this send a column to the rows, so that constants are folded within 128 bits.</summary>
    internal const int GreatestScale = 18;

    private readonly AlignedArray<int> _narrow;
    private readonly AlignedArray<long> _wide;

    internal NumberColumn(int count, AlignedArray<ulong> reported, AlignedArray<int> values, int scale, long magnitude)
        : base(count, reported, fits: true)
    {
        _narrow = values;
        IsNarrow = true;
        Scale = scale;
        Magnitude = magnitude;
    }

    internal NumberColumn(int count, AlignedArray<ulong> reported, AlignedArray<long> values, int scale, long magnitude)
        : base(count, reported, fits: true)
    {
        _wide = values;
        Scale = scale;
        Magnitude = magnitude;
    }

    /// <summary>A column of which only is known what was reported.</summary>
    internal NumberColumn(int count, AlignedArray<ulong> reported)
        : base(count, reported, fits: false)
    {
    }

    /// <summary>How many decimals the whole numbers carry.</summary>
    public int Scale { get; }

    /// <summary>Whether the whole numbers take 32 bits.</summary>
    public bool IsNarrow { get; }

    /// <summary>No whole number is greater than this, nor less than its negative.</summary>
    public long Magnitude { get; }

    /// <summary>The value of each member, null where it was not reported.</summary>
    public static NumberColumn Of(ReadOnlySpan<decimal?> values)
    {
        var builder = new NumberColumnBuilder(values.Length);
        foreach (var value in values) builder.Add(value);
        return builder.ToColumn();
    }

    /// <summary>The value of each member, null where it was not reported.</summary>
    public static NumberColumn Of(ReadOnlySpan<long?> values)
    {
        var builder = new NumberColumnBuilder(values.Length);
        foreach (var value in values) builder.Add(value);
        return builder.ToColumn();
    }

    /// <summary>Whole numbers that a program already holds; value · 10^-scale is meant.</summary>
    /// <param name="scale">0 to 18.</param>
    /// <param name="reported">A bit a member, the first one the lowest of the first word; empty: all were reported.</param>
    public static NumberColumn Of(ReadOnlySpan<long> values, int scale = 0, ReadOnlySpan<ulong> reported = default) =>
        ScaledValues.ToColumn(values, scale, reported);

    /// <inheritdoc cref="Of(ReadOnlySpan{long}, int, ReadOnlySpan{ulong})"/>
    public static NumberColumn Of(ReadOnlySpan<int> values, int scale = 0, ReadOnlySpan<ulong> reported = default)
    {
        var wide = new long[values.Length];
        for (var i = 0; i < values.Length; i++) wide[i] = values[i];
        return ScaledValues.ToColumn(wide, scale, reported);
    }

    /// <summary>Where the whole numbers lie, for kernels.</summary>
    internal ColumnMemory Values => IsNarrow ? _narrow.Memory : _wide.Memory;

    /// <summary>The 32-bit value of a member, in place.</summary>
    internal ref int NarrowAt(int member) => ref _narrow.At(member);

    /// <summary>The 64-bit value of a member, in place.</summary>
    internal ref long WideAt(int member) => ref _wide.At(member);
}
