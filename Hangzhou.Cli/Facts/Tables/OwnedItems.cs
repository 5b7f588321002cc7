using System.Collections.Immutable;

namespace Hangzhou.Cli.Facts;

/// <summary>The items of an owned collection, by their owner's row.</summary>
internal sealed class OwnedItems(FactTable table, ImmutableArray<int>[] rowsByOwner)
{
    /// <summary>The items of all owners.</summary>
    public FactTable Table { get; } = table;

    /// <summary>The rows of one owner's items.</summary>
    public ImmutableArray<int> RowsOf(int owner) => rowsByOwner[owner];
}
