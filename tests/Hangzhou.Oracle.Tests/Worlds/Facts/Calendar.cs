using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>The days that matter to a plan: its deadlines, the ends of its years, and those beside them.</summary>
internal sealed class Calendar
{
    private readonly Chance _chance;
    private readonly LoweredHeader _header;

    public Calendar(LoweredPlan plan, Chance chance)
    {
        _chance = chance;
        _header = plan.Header;
        var last = Math.Min(9998, _header.ToYear);
        Years = [.. Enumerable.Range(FirstYear, Math.Max(1, last + 1 - FirstYear + 1))];
        var timings = plan.Targets.SelectMany(target => target.Milestones).SelectMany(milestone => DaysOf(milestone.Timing));
        Days = [.. timings.Concat(Years.Select(year => new DateOnly(year, 12, 31))).Distinct().Order()];
    }

    /// <summary>The days on which verdicts turn.</summary>
    public ImmutableArray<DateOnly> Days { get; }

    /// <summary>The years from before the baseline to after the plan.</summary>
    public ImmutableArray<int> Years { get; }

    private int FirstYear => Math.Clamp((_header.BaselineYear > 0 ? Math.Min(_header.BaselineYear, _header.FromYear) : _header.FromYear) - 1, 1, 9998);

    /// <summary>The dates of some rounds, in order.</summary>
    public ImmutableArray<DateOnly> RoundDates()
    {
        var dates = new SortedSet<DateOnly>();
        for (var wanted = _chance.Weighed([(1, 0), (3, 1), (5, 2), (4, 3), (3, 4)]); wanted > 0; wanted--) dates.Add(RoundDate());
        if (dates.Count > 0 && _header.BaselineYear > 0 && _chance.Percent(40)) dates.Add(new DateOnly(_header.BaselineYear, 12, 31));
        return [.. dates];
    }

    /// <summary>The day of the question.</summary>
    public DateOnly AsOf(ImmutableArray<DateOnly> rounds) => _chance.From(1, 20) switch
    {
        1 => rounds.IsEmpty ? _chance.Of(Days) : rounds[0].AddDays(rounds[0] == DateOnly.MinValue ? 0 : -1),
        <= 4 when !rounds.IsEmpty => _chance.Of(rounds),
        <= 8 when !rounds.IsEmpty => rounds[^1],
        <= 12 => Moved(_chance.Of(Days)),
        13 => new DateOnly(_chance.Of(Years), 6, 30),
        _ => new DateOnly(_chance.Of(Years), 12, 31),
    };

    private DateOnly RoundDate() => _chance.From(1, 10) switch
    {
        <= 4 => new DateOnly(_chance.Of(Years), 12, 31),
        <= 6 => new DateOnly(_chance.Of(Years), 6, 30),
        7 => new DateOnly(_chance.Of(Years), 1, 1),
        8 => new DateOnly(_chance.Of(Years), 12, 30),
        _ => Moved(_chance.Of(Days)),
    };

    private DateOnly Moved(DateOnly day)
    {
        var days = _chance.One(0, 1, -1);
        return (day == DateOnly.MinValue && days < 0) || (day == DateOnly.MaxValue && days > 0) ? day : day.AddDays(days);
    }

    private static IEnumerable<DateOnly> DaysOf(LoweredTiming timing) => timing switch
    {
        LoweredByTiming by => [Figures.DayOf(by.Due)],
        LoweredFromTiming from => [Figures.DayOf(from.From)],
        LoweredDuringTiming during => [new DateOnly(during.From, 1, 1), new DateOnly(during.To, 12, 31)],
        LoweredEachYearTiming each => Enumerable.Range(each.From, each.To - each.From + 1).Select(year => new DateOnly(year, 12, 31)),
        _ => throw new InvalidOperationException($"No days of {timing}."),
    };
}
