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

    /// <summary>Whether a row's value was reported, and could be read.</summary>
    public abstract bool IsReported(int row);

    /// <summary>Whether a row's cell is not blank, readable or not.</summary>
    public virtual bool IsFilled(int row) => IsReported(row);

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

    /// <inheritdoc/>
    public override bool IsReported(int row) => Values[row] is not null;
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

    /// <inheritdoc/>
    public override bool IsReported(int row) => _values[row].IsReported;

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
    private bool[] _isFilled = new bool[FirstCapacity];
    private int _count;

    /// <summary>A row's value; null: not reported.</summary>
    public T? this[int row] => _isReported[row] ? _values[row] : null;

    /// <summary>Reads the row's cell.</summary>
    protected void Add(CsvRows rows, FactProblems problems)
    {
        if (_count == _values.Length) Grow();
        var cell = rows[Header.Index];
        _isFilled[_count] = cell.Length > 0;
        if (cell.Length > 0 && read(cell, new CellSite(rows, Header, problems)) is { } value)
        {
            _values[_count] = value;
            _isReported[_count] = true;
        }

        _count++;
    }

    /// <inheritdoc/>
    public override bool IsReported(int row) => _isReported[row];

    /// <inheritdoc/>
    public override bool IsFilled(int row) => _isFilled[row];

    private void Grow()
    {
        _values = (T[])Grown(_values, new T[2 * _count]);
        _isReported = (bool[])Grown(_isReported, new bool[2 * _count]);
        _isFilled = (bool[])Grown(_isFilled, new bool[2 * _count]);
    }

    // Not Array.Resize, which is compiled again for each type at every start.
    private static Array Grown(Array from, Array to)
    {
        Array.Copy(from, to, from.Length);
        return to;
    }
}
