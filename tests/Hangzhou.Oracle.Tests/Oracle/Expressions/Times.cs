using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>Days, years and the rounds dated in them.</summary>
internal static class Times
{
    public static DateOnly DayOf(CalendarDate date) => new(date.Year, date.Month, date.Day);

    public static DateOnly FirstDayOf(int year) => new(year, 1, 1);

    public static DateOnly LastDayOf(int year) => new(year, 12, 31);

    /// <summary>The last round dated in the year; null where there is none.</summary>
    public static RoundFacts? LastRoundIn(IReadOnlyList<RoundFacts> rounds, int year)
    {
        RoundFacts? last = null;
        foreach (var round in rounds)
        {
            if (round.Date.Year == year) last = round;
        }

        return last;
    }

    /// <summary>The last year that is over at the date: its 31 December has come.</summary>
    public static int LastCompletedYear(DateOnly date) => date >= LastDayOf(date.Year) ? date.Year : date.Year - 1;
}
