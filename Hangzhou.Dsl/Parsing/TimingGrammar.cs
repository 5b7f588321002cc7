using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>When a milestone is due.</summary>
internal static class TimingGrammar
{
    // example: by 2028-06-30
    private static readonly Parser<TimingSyntax> By =
        from start in Word(Keyword.By)
        from due in DayOrYear(CalendarDate.EndOf)
        from end in Here
        select new ByTimingSyntax(due, start.To(end));

    // example: during 2026..2035
    private static readonly Parser<TimingSyntax> During =
        from start in Word(Keyword.During)
        from years in Grammar.Years
        from end in Here
        select new DuringTimingSyntax(years.From, years.To, start.To(end));

    // example: each year 2026..2030
    private static readonly Parser<TimingSyntax> EachYear =
        from start in Word(Keyword.Each)
        from year in Word(Keyword.Year)
        from years in Grammar.Years
        from end in Here
        select new EachYearTimingSyntax(years.From, years.To, start.To(end));

    // example: from 2028 on
    private static readonly Parser<TimingSyntax> FromDay =
        from start in Word(Keyword.From)
        from first in DayOrYear(CalendarDate.StartOf)
        from last in Word(Keyword.On).When(at => at.Is(Keyword.On))
        from end in Here
        select new FromTimingSyntax(first, start.To(end));

    // example: from start
    private static readonly Parser<TimingSyntax> FromStart =
        from start in Word(Keyword.From)
        from word in Word(Keyword.Start)
        from end in Here
        select new FromTimingSyntax(null, start.To(end));

    private static readonly Parser<TimingSyntax> From =
        input => ((Lexeme)input).Next.Is(Keyword.Start) ? FromStart(input) : FromDay(input);

    /// <summary>Any of them, by the word it begins with.</summary>
    public static readonly Parser<TimingSyntax> Timing = input => ((Lexeme)input).Keyword switch
    {
        Keyword.By => By(input),
        Keyword.During => During(input),
        Keyword.From => From(input),
        _ => EachYear(input),
    };

    private static Parser<CalendarDate> DayOrYear(System.Func<int, CalendarDate> dayOf) => input =>
    {
        var at = (Lexeme)input;
        if (at.Kind == LexemeKind.Date) return Result.Success(at.Date, at.Next);
        var year = Year(at);
        return year.WasSuccessful
            ? Result.Success(dayOf((int)year.Value.Value), year.Remainder)
            : Failures.Expected<CalendarDate>(at, "a year", "a date");
    };
}
