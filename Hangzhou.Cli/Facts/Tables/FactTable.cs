using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>A table held by columns: a column a field, and a further set of columns for each year of the by-year fields.</summary>
internal sealed class FactTable : IFactTable
{
    private readonly FactColumn?[] _columns;
    private readonly ImmutableArray<int>[] _yearsByField;
    private readonly Dictionary<int, FactColumn?[]> _columnsByYear = [];
    private readonly Dictionary<int, FactTable> _years = [];
    private readonly Dictionary<int, OwnedItems> _items = [];
    private bool[]?[]? _evidence;

    public FactTable(int fields, IEnumerable<FactColumn> columns, int rowCount, RosterCompleteness completeness)
    {
        RowCount = rowCount;
        Completeness = completeness;
        _columns = new FactColumn?[fields];
        _yearsByField = new ImmutableArray<int>[fields];
        foreach (var column in columns) ColumnsOf(column.Header.Year)[column.Header.Ordinal] = column;
    }

    private FactTable(FactColumn?[] columns, int rowCount, RosterCompleteness completeness) =>
        (_columns, _yearsByField, RowCount, Completeness) = (columns, new ImmutableArray<int>[columns.Length], rowCount, completeness);

    /// <inheritdoc/>
    public int RowCount { get; }

    /// <inheritdoc/>
    public RosterCompleteness Completeness { get; }

    /// <summary>The columns that were read, those of years included.</summary>
    public IEnumerable<FactColumn> Columns =>
        Years().ConvertAll(year => _columnsByYear[year]).Prepend(_columns).SelectMany(columns => columns).OfType<FactColumn>();

    /// <inheritdoc/>
    public bool HasNone(int field) => _columns[field] is null;

    /// <inheritdoc/>
    public string? Text(int row, int field) => (_columns[field] as TextColumn)?.Values[row];

    /// <inheritdoc/>
    public bool? YesNo(int row, int field) => Value<bool>(row, field);

    /// <inheritdoc/>
    public decimal? Quantity(int row, int field) => Value<decimal>(row, field);

    /// <inheritdoc/>
    public long? Count(int row, int field) => Value<long>(row, field);

    /// <inheritdoc/>
    public int? Ordinal(int row, int field) => Value<int>(row, field);

    /// <inheritdoc/>
    public ulong? Choices(int row, int field) => Value<ulong>(row, field);

    /// <inheritdoc/>
    public DateOnly? Date(int row, int field) => Value<DateOnly>(row, field);

    /// <inheritdoc/>
    public KeySet Keys(int row, int field) => _columns[field] is KeysColumn column ? column[row] : default;

    /// <inheritdoc/>
    public bool HasEvidence(int row, int field) => _evidence?[field]?[row] ?? false;

    /// <inheritdoc/>
    public ImmutableArray<int> Years(int field)
    {
        if (_yearsByField[field].IsDefault)
        {
            _yearsByField[field] = ImmutableCollectionsMarshal.AsImmutableArray(Years().FindAll(year => _columnsByYear[year][field] is not null).ToArray());
        }

        return _yearsByField[field];
    }

    /// <inheritdoc/>
    public IFactTable InYear(int year)
    {
        if (_years.TryGetValue(year, out var table)) return table;
        var columns = _columnsByYear.TryGetValue(year, out var found) ? found : new FactColumn?[_columns.Length];
        return _years[year] = new FactTable(columns, RowCount, Completeness);
    }

    /// <inheritdoc/>
    public CollectionSize Size(int row, int field) =>
        new(_items.TryGetValue(field, out var items) ? items.RowsOf(row).Length : 0, Count(row, field));

    /// <inheritdoc/>
    public OwnedRows Items(int row, int field) =>
        _items.TryGetValue(field, out var items) ? new OwnedRows(items.Table, items.RowsOf(row)) : new OwnedRows(this, []);

    /// <summary>Says that there is evidence for a cell, by year or not (0).</summary>
    public void AddEvidence(int row, int field, int year)
    {
        var table = year == 0 ? this : (FactTable)InYear(year);
        table._evidence ??= new bool[]?[_columns.Length];
        (table._evidence[field] ??= new bool[RowCount])[row] = true;
    }

    /// <summary>Gives an owned collection its items, once both tables are read.</summary>
    public void Attach(int field, OwnedItems items) => _items[field] = items;

    private List<int> Years()
    {
        var years = new List<int>(_columnsByYear.Keys);
        years.Sort();
        return years;
    }

    private T? Value<T>(int row, int field)
        where T : struct
        => _columns[field] is ValueColumn<T> column ? column[row] : null;

    private FactColumn?[] ColumnsOf(int year)
    {
        if (year == 0) return _columns;
        if (!_columnsByYear.TryGetValue(year, out var columns))
        {
            _columnsByYear[year] = columns = new FactColumn?[_columns.Length];
        }

        return columns;
    }
}
