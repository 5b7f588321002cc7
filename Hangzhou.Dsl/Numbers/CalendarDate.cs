using System;
using System.Globalization;

namespace Hangzhou.Dsl.Numbers;

/// <summary>A day of the Gregorian calendar, years 1 to 9999; ordered in time.</summary>
public readonly record struct CalendarDate(int Year, int Month, int Day) : IComparable<CalendarDate>
{
    /// <summary>1 January of the year.</summary>
    public static CalendarDate StartOf(int year) => new(year, 1, 1);

    /// <summary>31 December of the year.</summary>
    public static CalendarDate EndOf(int year) => new(year, 12, 31);

    /// <summary>Reads yyyy-MM-dd; null when there is no such day.</summary>
    public static CalendarDate? TryParse(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new CalendarDate(date.Year, date.Month, date.Day)
            : null;

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) =>
        (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>The date as yyyy-MM-dd.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);
}
