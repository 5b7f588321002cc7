using System;
using System.Collections.Generic;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads a cell that is not blank; null after a problem was reported.</summary>
internal delegate T? CellReader<T>(string cell, in CellSite site)
    where T : struct;

/// <summary>The values of one column, each read once.</summary>
internal abstract class FactColumn(ColumnHeader header)
{
    /// <summary>What the column is for.</summary>
    public ColumnHeader Header { get; } = header;

    /// <summary>Reads the row's cell.</summary>
    public abstract void ReadCell(CsvRows rows, FactProblems problems);

    /// <summary>A row's number, in the base unit; null where it is not reported, and in columns of anything else.</summary>
    public decimal? Number(int row) => this switch
    {
        ValueColumn<decimal> numbers => numbers[row],
        ValueColumn<long> counts => counts[row],
        _ => null,
    };
}

/// <summary>Texts and keys.</summary>
internal sealed class TextColumn(ColumnHeader header) : FactColumn(header)
{
    /// <summary>By row; null: not reported.</summary>
    public List<string?> Values { get; } = [];

    /// <inheritdoc/>
    public override void ReadCell(CsvRows rows, FactProblems problems)
    {
        var cell = rows[Header.Index];
        Values.Add(cell.Length == 0 ? null : cell);
    }
}

/// <summary>Relations. The line of each cell is kept: keys are looked up when all tables are read.</summary>
internal sealed class KeysColumn(ColumnHeader header) : FactColumn(header)
{
    private const int FirstCapacity = 16;

    // An array, not a list, as below.
    private KeySet[] _values = new KeySet[FirstCapacity];

    /// <summary>A row's keys; the default value: not reported.</summary>
    public KeySet this[int row] => _values[row];

    /// <summary>The line on which each cell begins.</summary>
    public List<int> Lines { get; } = [];

    /// <inheritdoc/>
    public override void ReadCell(CsvRows rows, FactProblems problems)
    {
        if (Lines.Count == _values.Length) Grow();
        var cell = rows[Header.Index];
        if (cell.Length > 0) _values[Lines.Count] = ListCells.ReadKeys(cell, new CellSite(rows, Header, problems));
        Lines.Add(rows.Line(Header.Index));
    }

    private void Grow()
    {
        var values = new KeySet[2 * _values.Length];
        Array.Copy(_values, values, _values.Length);
        _values = values;
    }
}

/// <summary>Values of any other type. Its kinds are in ValueColumns.cs.</summary>
internal abstract class ValueColumn<T>(ColumnHeader header, CellReader<T> read) : FactColumn(header)
    where T : struct
{
    private const int FirstCapacity = 16;

    // Arrays, not a List<T?>, which is compiled again for each type at every start.
    private T[] _values = new T[FirstCapacity];
    private bool[] _isReported = new bool[FirstCapacity];
    private int _count;

    /// <summary>A row's value; null: not reported.</summary>
    public T? this[int row] => _isReported[row] ? _values[row] : null;

    /// <summary>Reads the row's cell.</summary>
    protected void Add(CsvRows rows, FactProblems problems)
    {
        if (_count == _values.Length) Grow();
        var cell = rows[Header.Index];
        if (cell.Length > 0 && read(cell, new CellSite(rows, Header, problems)) is { } value)
        {
            _values[_count] = value;
            _isReported[_count] = true;
        }

        _count++;
    }

    private void Grow()
    {
        var values = new T[2 * _count];
        var isReported = new bool[2 * _count];
        Array.Copy(_values, values, _count);
        Array.Copy(_isReported, isReported, _count);
        (_values, _isReported) = (values, isReported);
    }
}
