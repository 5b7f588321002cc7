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
    public static bool TryReadDate(string text, out DateOnly date)
    {
        date = default;
        // By hand: the framework's parser makes ready all that a culture knows of dates, at every start.
        if (text is not [_, _, _, _, '-', _, _, '-', _, _]) return false;
        if (Number(text.AsSpan(0, 4)) is not (>= 1 and var year) || Number(text.AsSpan(5, 2)) is not (>= 1 and <= 12 and var month)) return false;
        if (Number(text.AsSpan(8, 2)) is not (>= 1 and var day) || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    // -1 where one is no digit.
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return -1;
            number = (10 * number) + (digit - '0');
        }

        return number;
    }

    /// <summary>Reads a year of four digits.</summary>
    public static bool TryReadYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4 && year > 0;
}
