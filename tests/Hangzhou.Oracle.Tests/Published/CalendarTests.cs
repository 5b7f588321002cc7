using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Published;

/// <summary>The calendar of RFC 3339 (appendix C) and ISO 8601: which days there are, and on which side of a year each lies.</summary>
public class CalendarTests
{
    private static readonly int[] Lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    private static readonly int[] Years = [2026, 2027, 2028, 2029, 2031, 2032, 2033];

    // Our word, and what it means of the day's own year beside the year named.
    private static readonly (string Words, Func<int, int, bool> Holds)[] Comparisons =
    [
        ("at most", (day, year) => day <= year), ("at least", (day, year) => day >= year), ("more than", (day, year) => day > year),
        ("less than", (day, year) => day < year), ("is", (day, year) => day == year), ("is not", (day, year) => day != year),
    ];

    [Theory]
    [InlineData(1900, false)]
    [InlineData(2000, true)]
    [InlineData(2027, false)]
    [InlineData(2028, true)]
    [InlineData(2032, true)]
    [InlineData(2100, false)]
    public void A_rule_can_name_the_days_that_there_are(int year, bool isLeap)
    {
        for (var month = 0; month <= 13; month++)
        {
            for (var day = 0; day <= 32; day++)
            {
                var isThere = month is >= 1 and <= 12 && day >= 1 && day <= Lengths[month - 1] + (month == 2 && isLeap ? 1 : 0);
                var date = CalendarDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"));
                Assert.Equal(isThere ? new CalendarDate(year, month, day) : null, date);
            }
        }
    }

    [Fact]
    public void A_year_named_in_a_rule_begins_on_1_January_and_ends_on_31_December()
    {
        int[] named = [2027, 2028, 2032];
        var questions = (
            from year in named
            from comparison in Comparisons
            select (Text: $"day {comparison.Words} {year}", Year: year, comparison.Holds)).ToList();
        var between = new[] { (2027, 2028), (2028, 2032), (2032, 2032) };
        using var plan = AskedPlan.OfQuestions(questions.Select(question => question.Text).Concat(between.Select(Between)));
        foreach (var day in Days())
        {
            foreach (var (text, year, holds) in questions) Check(text, day, holds(day.Year, year), plan.Ask(text, ("day", new DateCell(day))));
            foreach (var (from, to) in between)
            {
                Check(Between((from, to)), day, from <= day.Year && day.Year <= to, plan.Ask(Between((from, to)), ("day", new DateCell(day))));
            }
        }
    }

    [Fact]
    public void A_year_reported_does_so_too_on_either_side()
    {
        var questions = Comparisons.Select(comparison => $"day {comparison.Words} founded").Concat(Comparisons.Select(comparison => $"founded {comparison.Words} day"));
        using var plan = AskedPlan.OfQuestions(questions);
        foreach (var day in Days())
        {
            foreach (var year in Years)
            {
                (string, Cell?)[] sample = [("day", new DateCell(day)), ("founded", new YearCell(year))];
                foreach (var (words, holds) in Comparisons)
                {
                    Check($"day {words} {year}", day, holds(day.Year, year), plan.Ask($"day {words} founded", sample));
                    Check($"{year} {words} day", day, holds(year, day.Year), plan.Ask($"founded {words} day", sample));
                }
            }
        }
    }

    private static IEnumerable<DateOnly> Days() => Years.SelectMany(year => new[]
    {
        new DateOnly(year, 1, 1), new DateOnly(year, 2, 28), new DateOnly(year, 2, DateTime.IsLeapYear(year) ? 29 : 28), new DateOnly(year, 3, 1),
        new DateOnly(year, 4, 30), new DateOnly(year, 12, 30), new DateOnly(year, 12, 31),
    });

    private static string Between((int From, int To) years) => $"day between {years.From} and {years.To}";

    private static void Check(string question, DateOnly day, bool holds, Truth? answer) =>
        Assert.Equal((question, day, holds ? Truth.Yes : Truth.No), (question, day, answer));
}
