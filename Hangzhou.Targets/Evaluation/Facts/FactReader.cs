using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Reads a table's cells for generated code, which asks for every field of every row: what nobody reported is not looked for,
/// and a table is called through its interface at one place for each type of value, not at one for each field.
/// </summary>
public readonly struct FactReader
{
    private readonly IFactTable _table;
    private readonly bool[]? _hasNone;

    /// <summary>Reads this table, and asks at each cell whether anybody reported the field: for a row or two.</summary>
    public FactReader(IFactTable table) => _table = table;

    /// <summary>Reads this table, and asks once for each of its fields whether anybody reported it: for many rows.</summary>
    /// <param name="fields">How many fields its rows have.</param>
    public FactReader(IFactTable table, int fields)
    {
        ArgumentNullException.ThrowIfNull(table);
        (_table, _hasNone) = (table, new bool[fields]);
        for (var field = 0; field < fields; field++) _hasNone[field] = table.HasNone(field);
    }

    /// <summary>A text, or a key.</summary>
    public string? Text(int row, int field) => HasNone(field) ? null : _table.Text(row, field);

    /// <summary>A yes or no.</summary>
    public bool? YesNo(int row, int field) => HasNone(field) ? null : _table.YesNo(row, field);

    /// <summary>A quantity other than a count.</summary>
    public decimal? Quantity(int row, int field) => HasNone(field) ? null : _table.Quantity(row, field);

    /// <summary>A count.</summary>
    public long? Count(int row, int field) => HasNone(field) ? null : _table.Count(row, field);

    /// <summary>A year, a level or a choice's ordinal.</summary>
    public int? Ordinal(int row, int field) => HasNone(field) ? null : _table.Ordinal(row, field);

    /// <summary>The choices of a many-one-of.</summary>
    public ulong? Choices(int row, int field) => HasNone(field) ? null : _table.Choices(row, field);

    /// <summary>A date.</summary>
    public DateOnly? Date(int row, int field) => HasNone(field) ? null : _table.Date(row, field);

    /// <summary>The keys that a relation names.</summary>
    public KeySet Keys(int row, int field) => HasNone(field) ? default : _table.Keys(row, field);

    /// <summary>Whether there is evidence for what a cell holds.</summary>
    public bool HasEvidence(int row, int field) => _table.HasEvidence(row, field);

    /// <summary>The years for which a by-year field has a column.</summary>
    public ImmutableArray<int> Years(int field) => _table.Years(field);

    /// <summary>By-year cells of that year.</summary>
    public FactReader InYear(int year) => new(_table.InYear(year));

    /// <summary>The size of an owned collection.</summary>
    public CollectionSize Size(int row, int field) => _table.Size(row, field);

    /// <summary>An owned collection's items.</summary>
    public OwnedRows Items(int row, int field) => _table.Items(row, field);

    private bool HasNone(int field) => _hasNone is { } known ? known[field] : _table.HasNone(field);
}
