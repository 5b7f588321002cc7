using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Cli.Facts;

/// <summary>Years of designation, extension, renaming and review; and whether a reserve was withdrawn.</summary>
internal static class Mab001Years
{
    private const string FirstOfJanuary = "-01-01";

    public static void Check(ImmutableArray<Mab001Reserve> reserves, Mab001Context context, ImportDoubts doubts)
    {
        foreach (var reserve in reserves)
        {
            reserve.Designated = DesignatedOf(reserve.Row, doubts);
            CheckFused(reserve.Row, Mab001Columns.Extension, doubts);
            CheckFused(reserve.Row, Mab001Columns.Renaming, doubts);
            CheckReviews(reserve.Row, doubts);
            if (!reserve.Row.Has(Mab001Columns.Withdrawal) || reserve.Row[Mab001Columns.Withdrawal] == "0") continue;
            doubts.ReportWithdrawn(reserve.Row);
            reserve.IsLeftOut = true;
        }
    }

    // The date is known to the year, and the nomination is the same year.
    private static int? DesignatedOf(Mab001Row row, ImportDoubts doubts)
    {
        if (!row.Has(Mab001Columns.Date)) return null;
        var date = row[Mab001Columns.Date];
        if (date.Length == 0) doubts.ReportUncertainYear(row, Mab001Columns.Date, "The row has no date");
        else if (!date.EndsWith(FirstOfJanuary, StringComparison.Ordinal) || !TimeCells.TryReadYear(date[..^FirstOfJanuary.Length], out var year))
            doubts.ReportUncertainYear(row, Mab001Columns.Date, $"'{Excerpt.Of(date)}' is no 1 January, by which the export gives a year");
        else if (row.Has(Mab001Columns.Nomination) && row[Mab001Columns.Nomination] != year.ToString("D4", CultureInfo.InvariantCulture))
            doubts.ReportUncertainYear(row, Mab001Columns.Nomination, $"The nomination is '{Excerpt.Of(row[Mab001Columns.Nomination])}', but the date {date}");
        else return year;
        return null;
    }

    // A year may have come out as a decimal: 2004, 2004.0; but 2004.2016 is two, and so may be 2004.201.
    private static void CheckFused(Mab001Row row, string column, ImportDoubts doubts)
    {
        var text = row[column];
        var year = text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
        if (text.Length > 0 && !TimeCells.TryReadYear(year, out _)) doubts.ReportFusedYears(row, column);
    }

    // example: 1999, 2010; 2021
    private static void CheckReviews(Mab001Row row, ImportDoubts doubts)
    {
        var text = row[Mab001Columns.Review];
        if (text.Length == 0) return;
        foreach (var piece in text.Split([',', ';'], StringSplitOptions.TrimEntries).Where(piece => !TimeCells.TryReadYear(piece, out _))) doubts.ReportNotYears(row, piece);
    }
}
