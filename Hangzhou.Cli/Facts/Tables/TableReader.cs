using System.Collections.Immutable;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads one file into columns. Every problem in it is reported; a file with errors gives a draft that nobody uses.</summary>
internal static class TableReader
{
    /// <summary>Null when the file has no text or no header to go by.</summary>
    public static TableDraft? Read(TableShape shape, FactFile file, FactProblems problems)
    {
        if (file.Text is null) return null;
        using var rows = new CsvRows(file.Path, file.Text);
        if (!rows.Read() || rows.IsBlank())
        {
            problems.ReportNoHeader(new FactPlace(file.Path, 1), shape.HeaderExample);
            return null;
        }

        var header = HeaderReader.Read(shape, rows, problems);
        if (header is null) return null;
        var columns = ImmutableArray.CreateRange(header.Columns, ColumnFactory.Create);
        var body = new BodyReader(shape, header, columns, rows, problems);
        body.ReadRows();
        return new TableDraft(shape, file.Path, columns, body.Keys, body.RowCount);
    }
}
