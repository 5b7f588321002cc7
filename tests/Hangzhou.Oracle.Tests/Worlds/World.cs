using System;
using System.Collections.Immutable;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>A plan, what was reported, and the day on which the question is asked: all that a verdict depends on.</summary>
/// <param name="Plan">The text of the plan, one <c>.hz</c> file.</param>
/// <param name="Rounds">In order of their dates.</param>
public sealed record World(string Plan, ImmutableArray<RoundFacts> Rounds, DateOnly AsOf);

/// <summary>What was reported as it stood on one date.</summary>
/// <param name="Tables">By the entity's name; an entity left out is a roster (or a single entity) that was not reported.</param>
public sealed record RoundFacts(DateOnly Date, ImmutableSortedDictionary<string, TableFacts> Tables);

/// <summary>A roster.</summary>
/// <param name="KnownTotal">Of an incomplete roster, how many there are in all; null when nobody knows.</param>
public sealed record TableFacts(bool IsComplete, long? KnownTotal, ImmutableArray<RowFacts> Rows);

/// <summary>A member of a roster, or an item that a member owns. The key is a cell like any other.</summary>
/// <param name="Cells">By the field's path (<c>core.area</c>), for one year <c>core.area@2027</c>; a cell left out was not reported.</param>
public sealed record RowFacts(ImmutableSortedDictionary<string, Cell> Cells)
{
    /// <summary>The cells that there is evidence for, named as they are.</summary>
    public ImmutableSortedSet<string> Evidence { get; init; } = ImmutableSortedSet<string>.Empty;
}
