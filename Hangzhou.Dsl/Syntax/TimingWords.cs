using System.Globalization;
using Hangzhou.Dsl.Numbers;

namespace Hangzhou.Dsl.Syntax;

/// <summary>Timings in one way of writing, so that two are the same where their words are.</summary>
public static class TimingWords
{
    /// <summary>Such as <c>by 2030</c> or <c>each year 2026..2030</c>.</summary>
    /// <param name="start">The plan's first day, which is <c>from start</c> however it is written.</param>
    public static string Of(TimingSyntax timing, CalendarDate? start = null) => timing switch
    {
        ByTimingSyntax by => "by " + (by.Due == CalendarDate.EndOf(by.Due.Year) ? Year(by.Due.Year) : by.Due.ToString()),
        DuringTimingSyntax during => $"during {Year(during.From.Value)}..{Year(during.To.Value)}",
        EachYearTimingSyntax each => $"each year {Year(each.From.Value)}..{Year(each.To.Value)}",
        FromTimingSyntax { From: { } from } when from != start => $"from {from}",
        FromTimingSyntax => "from start",
        _ => throw new System.InvalidOperationException($"No words for {timing.GetType().Name}."),
    };

    private static string Year(long year) => year.ToString(CultureInfo.InvariantCulture);
}
