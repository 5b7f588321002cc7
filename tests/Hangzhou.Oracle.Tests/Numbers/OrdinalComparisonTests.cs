using System;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Numbers;

/// <summary>Years, days and levels, all six ways.</summary>
public class OrdinalComparisonTests
{
    private static readonly int[] Years = [1, 2, 1899, 1900, 1999, 2000, 2024, 2025, 2026, 2027, 2028, 2032, 2035, 9998, 9999];

    private static readonly DateOnly[] Days =
    [
        DateOnly.MinValue, DateOnly.MaxValue,
        .. Years.SelectMany(year => new[] { new DateOnly(year, 1, 1), new DateOnly(year, 2, 28), new DateOnly(year, 3, 1), new DateOnly(year, 12, 31) }),
        .. Years.Where(DateTime.IsLeapYear).Select(year => new DateOnly(year, 2, 29)),
    ];

    [Fact]
    public void Years_are_ordered_as_their_numbers()
    {
        foreach (var (left, right) in Years.Pairs())
        {
            Assert.Equal(Answers.Of(left.CompareTo(right)), AskYears(left, right));
            Assert.Equal(Answers.Unknown, AskYears(null, right));
            Assert.Equal(Answers.Unknown, AskYears(left, null));
        }
    }

    [Fact]
    public void Days_are_ordered_by_year_then_month_then_day()
    {
        foreach (var (left, right) in Days.Pairs())
        {
            var order = (left.Year, left.Month, left.Day).CompareTo((right.Year, right.Month, right.Day));
            Assert.Equal(Answers.Of(order), AskDays(left, right));
            Assert.Equal(Answers.Unknown, AskDays(null, right));
            Assert.Equal(Answers.Unknown, AskDays(left, null));
        }
    }

    [Fact]
    public void Levels_are_ordered_from_none_to_full()
    {
        Level[] levels = [Level.None, Level.UnderDevelopment, Level.Partial, Level.Full];
        foreach (var (left, right) in levels.Pairs())
        {
            var order = Array.IndexOf(levels, left).CompareTo(Array.IndexOf(levels, right));
            Assert.Equal(Answers.Of(order), AskLevels(left, right));
            Assert.Equal(Answers.Unknown, AskLevels(null, right));
            Assert.Equal(Answers.Unknown, AskLevels(left, null));
        }
    }

    private static Answers AskYears(int? left, int? right) => new(
        Compare.AtLeast(left, right), Compare.AtMost(left, right), Compare.MoreThan(left, right),
        Compare.LessThan(left, right), Compare.Is(left, right), Compare.IsNot(left, right));

    private static Answers AskDays(DateOnly? left, DateOnly? right) => new(
        Compare.AtLeast(left, right), Compare.AtMost(left, right), Compare.MoreThan(left, right),
        Compare.LessThan(left, right), Compare.Is(left, right), Compare.IsNot(left, right));

    private static Answers AskLevels(Level? left, Level? right) => new(
        Compare.AtLeast(left, right), Compare.AtMost(left, right), Compare.MoreThan(left, right),
        Compare.LessThan(left, right), Compare.Is(left, right), Compare.IsNot(left, right));
}
