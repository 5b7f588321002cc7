using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Reported facts, wherever they come from. Names are bound to ordinals of the plan's schema once, before anything is read.</summary>
public interface IFactSource
{
    /// <summary>The rounds in order of their dates; no two share a date.</summary>
    IReadOnlyList<IFactRound> Rounds { get; }

    /// <summary>SHA-256 over all that was read, lower-case hex.</summary>
    string Digest { get; }
}

/// <summary>What was reported as it stood on one date.</summary>
public interface IFactRound
{
    /// <summary>The round's date, kind, title and sources.</summary>
    RoundInfo Info { get; }

    /// <summary>An entity's table by its ordinal; null when its roster was not reported at all.</summary>
    IFactTable? Table(int entity);
}

/// <summary>
/// The rows of one entity, or of one owned collection. A row and a field's ordinal name a cell; every reader answers
/// null for a cell that was not reported. Quantities come in the field's base unit, exactly.
/// </summary>
public interface IFactTable
{
    /// <summary>How many rows there are.</summary>
    int RowCount { get; }

    /// <summary>Whether the roster is complete, and the known total if not. Of an owned collection: always complete.</summary>
    RosterCompleteness Completeness { get; }

    /// <summary>Whether it is known without looking that no row has a value of the field: nobody reported it.</summary>
    bool HasNone(int field) => false;

    /// <summary>A text, or a key.</summary>
    string? Text(int row, int field);

    /// <summary>A yes or no.</summary>
    bool? YesNo(int row, int field);

    /// <summary>A quantity other than a count, in its base unit.</summary>
    decimal? Quantity(int row, int field);

    /// <summary>A count.</summary>
    long? Count(int row, int field);

    /// <summary>A year, a level (0 to 3) or a choice's ordinal.</summary>
    int? Ordinal(int row, int field);

    /// <summary>The choices of a many-one-of as bits by ordinal; 0 is none of them.</summary>
    ulong? Choices(int row, int field);

    /// <summary>A date.</summary>
    DateOnly? Date(int row, int field);

    /// <summary>The keys that a relation names.</summary>
    KeySet Keys(int row, int field);

    /// <summary>Whether there is evidence for what a cell holds. A source that knows of no evidence need not say so.</summary>
    bool HasEvidence(int row, int field) => false;

    /// <summary>The years for which a by-year field has a column, ascending. Each such year's cells are read by the readers with a year.</summary>
    ImmutableArray<int> Years(int field);

    /// <summary>A by-year cell as a table of its own: the same readers, for that year.</summary>
    IFactTable InYear(int year);

    /// <summary>The size of an owned collection: how many rows are listed, and the known total if it was reported.</summary>
    CollectionSize Size(int row, int field);

    /// <summary>The table of an owned collection's items, and which of its rows belong to the owner's row.</summary>
    OwnedRows Items(int row, int field);
}

/// <summary>The rows of an owned collection's table that belong to one owner.</summary>
public readonly record struct OwnedRows(IFactTable Table, ImmutableArray<int> Rows);

/// <summary>Whether a roster names everyone. Of an incomplete one the known total is null when nobody knows it.</summary>
/// <exception cref="ArgumentOutOfRangeException">The known total is negative.</exception>
public sealed record RosterCompleteness(bool IsComplete, long? KnownTotal, string? Source)
{
    /// <summary>How many members there are in all, listed or not; null when nobody knows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public long? KnownTotal { get; init => field = Checked(value); } = Checked(KnownTotal);

    /// <summary>Every member is named.</summary>
    public static RosterCompleteness Complete { get; } = new(true, null, null);

    /// <summary>Members are missing and nobody knows how many; also a roster that was not reported.</summary>
    public static RosterCompleteness Open { get; } = new(false, null, null);

    /// <summary>How many members are not listed: 0 when complete, null when not known.</summary>
    public long? Unlisted(int listed) => IsComplete ? 0 : KnownTotal - listed;

    private static long? Checked(long? knownTotal) => knownTotal is >= 0 or null
        ? knownTotal
        : throw new ArgumentOutOfRangeException(nameof(knownTotal), knownTotal, "A roster cannot have fewer than no members.");
}
