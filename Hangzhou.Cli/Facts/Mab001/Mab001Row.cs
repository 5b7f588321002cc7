using System.Collections.Generic;

namespace Hangzhou.Cli.Facts;

/// <summary>An export as read: its columns and rows.</summary>
/// <param name="Path">The file's path as people are shown it.</param>
/// <param name="Columns">Of each column that is there its place in the file, from 0, by name.</param>
internal sealed record Mab001Table(string Path, IReadOnlyDictionary<string, int> Columns, IReadOnlyList<Mab001Row> Rows);

/// <summary>A row of the export.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Cells">By column, of those that are read; blank cells too.</param>
internal sealed record Mab001Row(string Path, int Line, IReadOnlyDictionary<string, int> Columns, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The row's id; empty where it has none.</summary>
    public string Id => this[Mab001Columns.Id];

    /// <summary>A cell; empty where it is blank, or the export has not the column.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, string.Empty);

    /// <summary>Whether the export has the column.</summary>
    public bool Has(string column) => Columns.ContainsKey(column);

    /// <summary>Where a cell is.</summary>
    public FactPlace Place(string column) =>
        Columns.TryGetValue(column, out var index) ? new FactPlace(Path, Line, index + 1, column) : new FactPlace(Path, Line);
}
