using System;
using System.Globalization;
using System.Numerics;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>Values in words; null for what is not reported.</summary>
internal static class Words
{
    private static readonly string[] Levels = ["none", "under_development", "partial", "full"];

    public static string? Of(Value value) => value switch
    {
        UnknownValue or TruthValue { Truth: Tri.Unknown } => null,
        TruthValue truth => truth.Truth == Tri.Yes ? "yes" : "no",
        NumberValue number => Of(number.Interval),
        DateValue date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        YearValue year => $"{year.Year}",
        LevelValue level => Levels[level.Level],
        TextValue text => text.Text,
        KeysValue { Keys.Count: 0 } => "none",
        KeysValue keys => string.Join(';', keys.Keys),
        ItemsValue items => items.Total is { } total ? $"{total}" : items.Items.Count == 0 ? null : $"at least {items.Items.Count}",
        _ => throw new InvalidOperationException($"{value}"),
    };

    private static string? Of(Interval interval)
    {
        if (interval.IsOneNumber) return Of(interval.Low.Value);
        return (interval.Low.Infinity, interval.High.Infinity) switch
        {
            (0, 0) => $"{Of(interval.Low.Value)}..{Of(interval.High.Value)}",
            (0, _) => $"at least {Of(interval.Low.Value)}",
            (_, 0) => $"at most {Of(interval.High.Value)}",
            _ => null,
        };
    }

    /// <summary>The digits of a number that ends, otherwise the fraction.</summary>
    private static string Of(Ratio value)
    {
        var decimals = 0;
        var scaled = value;
        while (!scaled.Bottom.IsOne && decimals < 28)
        {
            scaled *= Ratio.Of(10);
            decimals++;
        }

        if (!scaled.Bottom.IsOne) return value.ToString();
        var digits = BigInteger.Abs(scaled.Top).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = scaled.Sign < 0 ? "-" : string.Empty;
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }
}

/// <summary>The base units as an explanation names them.</summary>
internal static class UnitsOf
{
    public static string? Type(FieldType type) => type switch
    {
        QuantityFieldType { Dimension: Dimension.Area } => "ha",
        QuantityFieldType { Dimension: Dimension.Mass } => "t",
        QuantityFieldType { Dimension: Dimension.Money } money => money.Currency,
        _ => null,
    };

    /// <summary>The unit of a value that is summed; none where it is reckoned.</summary>
    public static string? Value(LoweredExpression value) => value switch
    {
        LoweredFieldRead read => Type(read.Field.Type),
        LoweredAssumptionValue use => Type(use.Type),
        LoweredFollow follow => Value(follow.Inner),
        LoweredSingle single => Value(single.Inner),
        LoweredAtRound at => Value(at.Inner),
        LoweredSum sum => Value(sum.Value),
        _ => null,
    };
}
