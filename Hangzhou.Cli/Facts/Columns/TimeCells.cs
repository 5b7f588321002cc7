using System;
using System.Globalization;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads dates and years.</summary>
internal static class TimeCells
{
    // example: 2027-06-15
    public static DateOnly? ReadDate(string cell, in CellSite site)
    {
        if (TryReadDate(FullWidth.Narrow(cell), out var date)) return date;
        site.Problems.ReportNotADate(site.Place, cell);
        return null;
    }

    // example: 2027
    public static int? ReadYear(string cell, in CellSite site)
    {
        if (TryReadYear(FullWidth.Narrow(cell), out var year)) return year;
        site.Problems.ReportNotAYear(site.Place, cell);
        return null;
    }

    /// <summary>Reads year, month and day.</summary>
    public static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Reads a year of four digits.</summary>
    public static bool TryReadYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4 && year > 0;
}
