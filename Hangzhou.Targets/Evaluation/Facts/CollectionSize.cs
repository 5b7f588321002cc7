namespace Hangzhou.Targets.Evaluation;

/// <summary>The size of an owned collection.</summary>
/// <param name="Listed">How many items are listed.</param>
/// <param name="Total">How many there are in all, listed or not; null: not known, at least those listed.</param>
public readonly record struct CollectionSize(int Listed, long? Total)
{
    /// <summary>How many items are not listed; null: not known.</summary>
    public long? Unlisted => Total - Listed;
}
