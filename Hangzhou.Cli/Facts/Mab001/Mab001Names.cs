using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Cli.Facts;

/// <summary>Titles; and which rows may be one reserve: a transboundary one has a row for each State, and nothing joins them.</summary>
internal static class Mab001Names
{
    public static void Check(ImmutableArray<Mab001Reserve> reserves, Mab001Context context, ImportDoubts doubts)
    {
        var byTitle = reserves.Where(reserve => reserve.Row[Mab001Columns.Title].Length > 0)
            .ToLookup(reserve => reserve.Row[Mab001Columns.Title], StringComparer.OrdinalIgnoreCase);
        foreach (var reserve in reserves)
        {
            var row = reserve.Row;
            var title = row[Mab001Columns.Title];
            if (title.Length > 0) reserve.Name = title;
            else if (row.Has(Mab001Columns.Title)) doubts.ReportNoTitle(row);
            CheckTransboundary(reserve, title.Length == 0 ? [] : byTitle[title].Where(other => other != reserve), doubts);
        }
    }

    private static void CheckTransboundary(Mab001Reserve reserve, IEnumerable<Mab001Reserve> namesakes, ImportDoubts doubts)
    {
        var row = reserve.Row;
        switch (row[Mab001Columns.Transboundary])
        {
            case "True": reserve.Transboundary = true; break;
            case "False": reserve.Transboundary = false; break;
            default:
                if (row.Has(Mab001Columns.Transboundary)) doubts.ReportNotExpected(row, Mab001Columns.Transboundary, "True or False");
                // Who cannot tell whether it is shared cannot tell that it is whole.
                reserve.MayBePart = true;
                break;
        }

        if (reserve.Transboundary == true)
        {
            reserve.MayBePart = true;
            doubts.ReportPartOfOne(row, Mab001Columns.Transboundary, !namesakes.Any()
                ? "The reserve crosses a border, and has a row for each State, by whatever title"
                : $"The reserve crosses a border, and has a row for each State; {Mab001Lines.Have(namesakes)} the same title");
        }
        else if (namesakes.Any())
        {
            reserve.MayBePart = true;
            doubts.ReportPartOfOne(row, Mab001Columns.Title, $"'{Excerpt.Of(row[Mab001Columns.Title])}' is not said to cross a border, but {Mab001Lines.Have(namesakes)} the same title");
        }
    }
}
