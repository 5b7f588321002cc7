using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The days to try: both ends, and those about the days and years that rules compare them with.</summary>
internal sealed class CandidateDays(IReadOnlyList<RuleReads> rules, Fraction[] constants)
{
    private readonly DistinctValues _days = new();

    /// <summary>The days, the ends first.</summary>
    /// <param name="seen">The values that the same rules read.</param>
    public object[] Of(IReadOnlyList<object> seen)
    {
        _days.Add(DateOnly.MaxValue);
        _days.Add(DateOnly.MinValue);
        foreach (var rule in rules)
        {
            foreach (var day in rule.Days) AddNear(day.DayNumber);
        }

        foreach (var constant in constants)
        {
            if (constant >= Fraction.Of(2) && constant <= Fraction.Of(9998)) AddYear(constant.ToDecimal());
        }

        foreach (var value in seen)
        {
            if (Cells.Number(value) is { } year) AddYear(year);
        }

        return _days.ToArray();
    }

    private void AddYear(decimal year)
    {
        if (year is < 2 or > 9998 || year != Math.Floor(year)) return;
        AddNear(new DateOnly((int)year, 1, 1).DayNumber);
        AddNear(new DateOnly((int)year, 12, 31).DayNumber);
    }

    private void AddNear(int day)
    {
        for (var near = day - 1; near <= day + 1; near++)
        {
            _days.Add(DateOnly.FromDayNumber(Math.Clamp(near, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)));
        }
    }
}
