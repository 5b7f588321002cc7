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
    /// <summary>By row; the default value: not reported.</summary>
    public List<KeySet> Values { get; } = [];

    /// <summary>The line on which each cell begins.</summary>
    public List<int> Lines { get; } = [];

    /// <inheritdoc/>
    public override void ReadCell(CsvRows rows, FactProblems problems)
    {
        var cell = rows[Header.Index];
        Values.Add(cell.Length == 0 ? default : ListCells.ReadKeys(cell, new CellSite(rows, Header, problems)));
        Lines.Add(rows.Line(Header.Index));
    }
}

/// <summary>Values of any other type.</summary>
internal sealed class ValueColumn<T>(ColumnHeader header, CellReader<T> read) : FactColumn(header)
    where T : struct
{
    /// <summary>By row; null: not reported.</summary>
    public List<T?> Values { get; } = [];

    /// <inheritdoc/>
    public override void ReadCell(CsvRows rows, FactProblems problems)
    {
        var cell = rows[Header.Index];
        Values.Add(cell.Length == 0 ? null : read(cell, new CellSite(rows, Header, problems)));
    }
}
