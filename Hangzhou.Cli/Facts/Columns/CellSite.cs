using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>The cell being read: what it should hold, and where to report if it does not.</summary>
internal readonly record struct CellSite(CsvRows Rows, ColumnHeader Header, FactProblems Problems)
{
    /// <summary>The field that the column reads.</summary>
    public FieldSchema Field => Header.Field;

    /// <summary>Where the cell is; worked out only for a report.</summary>
    public FactPlace Place => Rows.Place(Header.Index, Header.Text);
}
