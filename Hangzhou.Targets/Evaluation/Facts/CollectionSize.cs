using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The size of an owned collection.</summary>
/// <param name="Listed">How many items are listed.</param>
/// <param name="Total">How many there are in all, listed or not; null: not known, at least those listed.</param>
/// <exception cref="ArgumentOutOfRangeException">There are fewer in all than are listed.</exception>
public readonly record struct CollectionSize(int Listed, long? Total)
{
    /// <summary>How many there are in all, listed or not; null: not known, at least those listed.</summary>
    public long? Total { get; } = Total < Listed ? throw TooFew(Listed, Total) : Total;

    /// <summary>How many items are not listed; null: not known.</summary>
    public long? Unlisted => Total - Listed;

    private static ArgumentOutOfRangeException TooFew(int listed, long? total) =>
        new(nameof(total), total, FormattableString.Invariant($"There are {total} in all, but {listed} items are listed."));
}
