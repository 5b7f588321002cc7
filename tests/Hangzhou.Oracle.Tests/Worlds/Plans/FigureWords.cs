using System;
using System.Globalization;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Figures as rules write them: mostly simple ones, so that facts meet them often, and a few at the limits of what may be written.</summary>
internal static class FigureWords
{
    private static readonly string[] Whole = ["0", "1", "1", "2", "2", "3", "4", "5", "10", "100"];
    private static readonly string[] Decimals = ["0.5", "0.50", "1.5", "2.5", "0.1", "7.25"];
    private static readonly string[] Extreme = ["0.000000001", "999999999999999999", "123456789.987654321", "999999999.999999999", "1000000000000"];
    private static readonly string[] Percentages = ["1", "5", "10", "25", "30", "50", "50", "75", "80", "100", "100", "110", "0", "33.3", "33.333333333", "66.7", "150"];

    /// <summary>A figure of the type with its unit, never below zero where the type is not.</summary>
    public static string Of(DraftType type, Chance chance) => type.Kind switch
    {
        DraftKind.Number => Signed(Plain(chance), chance),
        DraftKind.Count => WholeNumber(chance),
        DraftKind.Share => Percentage(chance) + "%",
        DraftKind.Points => Signed(Percentage(chance), chance) + " pp",
        DraftKind.Area => Plain(chance) + chance.One(" ha", " ha", " km2"),
        DraftKind.Mass => Plain(chance) + chance.One(" t", " t", " kg"),
        DraftKind.Money => Signed(Plain(chance), chance) + " " + type.Detail,
        _ => throw new InvalidOperationException($"No figure is {type.Written}."),
    };

    /// <summary>A whole number, never negative.</summary>
    public static string WholeNumber(Chance chance) => chance.Percent(4) ? chance.One("999999999999999999", "1000000000000") : chance.Of(Whole);

    /// <summary>A year of the plan, or beside it.</summary>
    public static string Year(HeaderDraft header, Chance chance) =>
        (chance.Percent(5) ? chance.One(1, 1900, 9999) : Math.Clamp(chance.From(header.FromYear - 2, header.ToYear + 2), 1, 9999)).ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A day of the plan's years, or beside them.</summary>
    public static string Day(HeaderDraft header, Chance chance) =>
        Year(header, chance) + chance.One("-12-31", "-01-01", "-06-30", "-07-01", "-02-28");

    private static string Percentage(Chance chance) => chance.Percent(3) ? chance.Of(Extreme) : chance.Of(Percentages);

    private static string Plain(Chance chance) => chance.From(1, 20) switch
    {
        1 => chance.Of(Extreme),
        <= 6 => chance.Of(Decimals),
        _ => chance.Of(Whole),
    };

    private static string Signed(string digits, Chance chance) => chance.Percent(12) ? "-" + digits : digits;
}
