using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads an export: UTF-8 with or without a mark, columns in any order, separated by commas or semicolons.</summary>
internal static class Mab001Reader
{
    /// <summary>Null when nothing can be read.</summary>
    public static Mab001Table? Read(string path, FactProblems problems, ImportDoubts doubts)
    {
        var file = FactFile.Read(path, FactLimits.MostExportBytes, problems);
        if (file.Text is null) return null;
        using var rows = new CsvRows(file.Path, file.Text, SeparatorOf(file.Text));
        if (rows.Read() && !rows.IsBlank()) return ReadTable(rows, problems, doubts);
        problems.ReportNoHeader(new FactPlace(file.Path, 1), string.Join(',', Mab001Columns.All.Take(3)));
        return null;
    }

    // A spreadsheet whose decimals have commas separates columns by semicolons.
    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var header = end < 0 ? text : text.AsSpan(0, end);
        return header.Count(';') > header.Count(',') ? ';' : ',';
    }

    private static Mab001Table? ReadTable(CsvRows rows, FactProblems problems, ImportDoubts doubts)
    {
        if (rows.IsBroken(problems) || ReadHeader(rows, doubts) is not { } columns) return null;
        var count = rows.Count;
        var table = new List<Mab001Row>();
        while (rows.Read())
        {
            if (rows.IsBroken(problems) || rows.IsBlank()) continue;
            if (rows.Count == count) table.Add(ReadRow(rows, columns));
            else problems.ReportRaggedRow(rows.Place(), rows.Count, count);
        }

        return new Mab001Table(rows.Path, columns, table);
    }

    private static Mab001Row ReadRow(CsvRows rows, Dictionary<string, int> columns)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in columns.Where(column => Mab001Columns.IsRead(column.Key))) cells.Add(column.Key, rows[column.Value]);
        return new Mab001Row(rows.Path, rows.FirstLine(), columns, cells);
    }

    private static Dictionary<string, int>? ReadHeader(CsvRows rows, ImportDoubts doubts)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < rows.Count; index++)
        {
            var name = rows[index];
            if (!Mab001Columns.All.Contains(name)) doubts.ReportUnknownColumn(rows.Place(index, name), name);
            else if (!columns.TryAdd(name, index)) doubts.ReportColumnTwice(rows.Place(index, name), name, columns[name] + 1);
        }

        var header = rows.Place();
        if (!columns.ContainsKey(Mab001Columns.Id))
        {
            doubts.ReportNoIds(header);
            return null;
        }

        foreach (var name in Mab001Columns.All.Where(name => Mab001Columns.IsRead(name) && !columns.ContainsKey(name))) doubts.ReportMissingColumn(header, name);
        return columns;
    }
}
