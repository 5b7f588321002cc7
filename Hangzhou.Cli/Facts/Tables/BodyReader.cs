using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Cli.Output;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads the rows below the header, each cell into its column.</summary>
internal sealed class BodyReader(
    TableShape shape, TableHeader header, ImmutableArray<FactColumn> columns, CsvRows rows, FactProblems problems)
{
    private readonly Dictionary<string, int> _firstLines = new(StringComparer.Ordinal);

    /// <summary>The keys read so far.</summary>
    public KeyColumn Keys { get; } = new(header.KeyIndex, header.KeyText);

    /// <summary>How many rows were read.</summary>
    public int RowCount { get; private set; }

    /// <summary>Reads them all.</summary>
    public void ReadRows()
    {
        while (rows.Read())
        {
            if (rows.IsBroken(problems) || rows.IsBlank() || IsRagged()) continue;
            if (RowCount == FactLimits.MostRows)
            {
                problems.ReportTooManyRows(rows.Place());
                return;
            }

            if (shape.IsSingle && RowCount > 0)
            {
                problems.ReportSecondRow(rows.Place(), shape.Entity.Name);
                continue;
            }

            ReadKey();
            foreach (var column in columns) column.ReadCell(rows, problems);
            CheckNameless();
            RowCount++;
        }
    }

    private void ReadKey()
    {
        if (header.KeyIndex < 0)
        {
            Keys.Lines.Add(rows.FirstLine());
            return;
        }

        var key = rows[header.KeyIndex];
        var line = rows.Line(header.KeyIndex);
        Keys.Values.Add(key);
        Keys.Lines.Add(line);
        if (key.Length == 0)
        {
            problems.ReportEmptyKey(Keys.Place(rows.Path, RowCount), header.KeyText);
        }
        else if (Unseen.FirstIn(key) is { } unseen)
        {
            problems.ReportUnseen(Keys.Place(rows.Path, RowCount), key, unseen);
        }
        else if (!shape.HasOwnerColumn && !ListCells.IsOneName(key))
        {
            problems.ReportKeyLikeAList(Keys.Place(rows.Path, RowCount), key);
        }
        else if (!shape.HasOwnerColumn && !_firstLines.TryAdd(key, line))
        {
            problems.ReportDuplicateKey(Keys.Place(rows.Path, RowCount), key, _firstLines[key]);
        }
    }

    private bool IsRagged()
    {
        if (rows.Count == header.Count) return false;
        problems.ReportRaggedRow(rows.Place(), rows.Count, header.Count);
        return true;
    }

    private void CheckNameless()
    {
        foreach (var column in header.Nameless)
        {
            if (rows[column].Length > 0) problems.ReportNamelessColumn(rows.Place(column, string.Empty), rows[column]);
        }
    }
}
