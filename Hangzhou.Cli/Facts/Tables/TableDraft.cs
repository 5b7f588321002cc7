using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Cli.Facts;

/// <summary>A table as read from its file, before it is joined with the others of its round.</summary>
/// <param name="Path">The file's path as people are shown it.</param>
/// <param name="Columns">The columns read, without an item's owner.</param>
/// <param name="Keys">The member's key, or an item's owner's, by row; empty for a single entity.</param>
internal sealed record TableDraft(
    TableShape Shape, string Path, ImmutableArray<FactColumn> Columns, KeyColumn Keys, int RowCount)
{
    /// <summary>Where a row's cell is, by the line of its key.</summary>
    public FactPlace Place(FactColumn column, int row) => new(Path, Keys.Lines[row], column.Header.Index + 1, column.Header.Text);
}

/// <summary>The keys that tell rows apart, or say whose they are, with the line of each.</summary>
internal sealed class KeyColumn(int index, string header)
{
    /// <summary>The column's place in the file, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>The header as written.</summary>
    public string Header { get; } = header;

    /// <summary>By row.</summary>
    public List<string> Values { get; } = [];

    /// <summary>The line of each; of a row without a key the row's own.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>Where a row's key is.</summary>
    public FactPlace Place(string path, int row) => new(path, Lines[row], Index + 1, Header);
}
