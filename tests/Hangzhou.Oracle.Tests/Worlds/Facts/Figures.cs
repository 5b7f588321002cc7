using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Values to report: those on which a plan's rules turn, what lies just beside them, and what is hard to reckon with.</summary>
internal sealed class Figures
{
    private static readonly decimal[] Plain = [0, 0, 1, 1, 2, 2, 3, 4, 5, 10, 100];
    private static readonly decimal[] Small = [1m, 0.01m, 0.000000001m, 0.0000000000000000000000000001m];
    private readonly Chance _chance;
    private readonly ImmutableArray<decimal> _constants;
    private readonly ImmutableArray<int> _years;
    private readonly ImmutableArray<DateOnly> _days;

    public Figures(LoweredPlan plan, IEnumerable<DateOnly> days, Chance chance)
    {
        _chance = chance;
        var pieces = LoweredPieces.Of(plan).ToList();
        var constants = pieces.OfType<LoweredQuantity>().Select(one => DecimalOf(one.Value)).OfType<decimal>().Where(one => Math.Abs(one) < 1e12m).Distinct().ToList();
        _constants = [.. constants, .. Products(constants), .. Plain];
        _days = [.. pieces.OfType<LoweredDate>().Select(one => DayOf(one.Date)), .. days];
        _years = [.. pieces.OfType<LoweredYear>().Select(one => one.Year), .. _days.Select(day => day.Year)];
    }

    /// <summary>A quantity of the dimension other than a count.</summary>
    public decimal Quantity(Dimension dimension)
    {
        var value = _chance.From(1, 40) switch
        {
            <= 3 => Beside(_chance.Of(_constants)),
            <= 5 => Rescaled(_chance.Of(_constants)),
            6 => Hard(),
            7 => Random(),
            <= 18 => _chance.Of(Plain),
            _ => _chance.Of(_constants),
        };
        var isNeverNegative = dimension is Dimension.Share or Dimension.Area or Dimension.Mass;
        if (isNeverNegative) return Math.Abs(value);
        return _chance.Percent(12) ? -value : value;
    }

    /// <summary>A count.</summary>
    public long Count() => _chance.From(1, 50) switch
    {
        1 => _chance.One(long.MaxValue, long.MaxValue - 1, 999_999_999_999_999_999, int.MaxValue + 1L),
        <= 10 => _chance.From(0, 20),
        <= 25 => (long)Math.Abs(Math.Truncate(_chance.Of(_constants))),
        _ => (long)_chance.Of(Plain),
    };

    /// <summary>A year of the plan's rules or rounds, or one beside it.</summary>
    public int Year() => _chance.Percent(3) ? _chance.One(1, 9999) : Math.Clamp(_chance.Of(_years) + _chance.One(0, 0, 0, 1, -1), 1, 9999);

    /// <summary>A day of the plan's rules or rounds, one beside it, or a year's end or beginning.</summary>
    public DateOnly Date() => _chance.From(1, 6) switch
    {
        1 => Beside(_chance.Of(_days)),
        2 => new DateOnly(Year(), 12, 31),
        3 => new DateOnly(Year(), 1, 1),
        _ => _chance.Of(_days),
    };

    /// <summary>The day before or after.</summary>
    public DateOnly Beside(DateOnly day)
    {
        if (day == DateOnly.MinValue) return day.AddDays(1);
        return day.AddDays(day == DateOnly.MaxValue || _chance.Percent(50) ? -1 : 1);
    }

    /// <summary>A day as the runtime has it.</summary>
    public static DateOnly DayOf(CalendarDate date) => new(date.Year, date.Month, date.Day);

    private static IEnumerable<decimal> Products(IReadOnlyCollection<decimal> constants) => constants
        .Where(one => Math.Abs(one) is > 0 and < 1_000_000)
        .SelectMany(one => new[] { one * 2, one * 3, one * 10, one + 1, one / 2 })
        .Distinct();

    private decimal Beside(decimal value) => _chance.Percent(50) ? value + _chance.Of(Small) : value - _chance.Of(Small);

    // 0.5 and 0.50 are one value in two scales; so are 0 and -0.
    private decimal Rescaled(decimal value)
    {
        if (value == 0) return _chance.One(0.000m, new decimal(0, 0, 0, isNegative: true, 3), new decimal(0, 0, 0, isNegative: true, 0));
        return value * _chance.One(1.0m, 1.000m, 1.0000000000m);
    }

    // As many digits as there can be, large and small.
    private decimal Hard() => _chance.One(
        decimal.MaxValue, decimal.MaxValue / 2, 7.9228162514264337593543950335m, 0.0000000000000000000000000001m,
        1234567890123456789012345678m, 0.3333333333333333333333333333m, 0.6666666666666666666666666667m, 99999999999999.99999999999999m);

    private decimal Random()
    {
        var scale = (byte)_chance.From(0, 28);
        return new decimal(unchecked((int)_chance.Next()), unchecked((int)_chance.Next()), _chance.Percent(30) ? unchecked((int)_chance.Next()) : 0, isNegative: false, scale);
    }

    private static decimal? DecimalOf(Fraction value)
    {
        var scaled = BigInteger.Multiply(value.Numerator, BigInteger.Pow(10, 15));
        var isExact = (scaled % value.Denominator).IsZero && BigInteger.Abs(scaled / value.Denominator) < (BigInteger)decimal.MaxValue;
        return isExact ? (decimal)(scaled / value.Denominator) / 1_000_000_000_000_000m : null;
    }
}
