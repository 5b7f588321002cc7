using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>A roster as a round has it.</summary>
/// <param name="Unlisted">How many members are not listed; null when nobody knows.</param>
internal sealed record Listing(IReadOnlyList<RowFacts> Rows, long? Unlisted);

/// <summary>Finds rosters and members in a round.</summary>
internal static class Facts
{
    private static readonly RowFacts NothingReported = new(ImmutableSortedDictionary<string, Cell>.Empty);

    /// <summary>The roster. One that was not reported is incomplete, and nobody knows how many there are.</summary>
    public static Listing ListingOf(LoweredEntity entity, RoundFacts? round)
    {
        if (entity.IsSingle) return new Listing([SingleOf(entity, round)], 0);
        if (round is null || !round.Tables.TryGetValue(entity.Name, out var table)) return new Listing([], null);
        var unlisted = table.IsComplete ? 0 : table.KnownTotal - table.Rows.Length;
        return new Listing(table.Rows, unlisted);
    }

    /// <summary>The one member of a single entity; without a row, nothing of it is reported.</summary>
    public static RowFacts SingleOf(LoweredEntity entity, RoundFacts? round)
    {
        if (round is null || !round.Tables.TryGetValue(entity.Name, out var table)) return NothingReported;
        return table.Rows.Length == 0 ? NothingReported : table.Rows[0];
    }

    public static string KeyOf(LoweredEntity entity, RowFacts row) =>
        ((TextCell)row.Cells[entity.Fields[entity.KeyField].Path]).Text;

    /// <summary>The member with the key; null where the roster does not list it.</summary>
    public static RowFacts? Find(LoweredEntity entity, RoundFacts? round, string key)
    {
        foreach (var row in ListingOf(entity, round).Rows)
        {
            if (KeyOf(entity, row) == key) return row;
        }

        return null;
    }
}
