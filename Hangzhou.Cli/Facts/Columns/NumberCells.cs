using System;
using System.Globalization;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads counts, numbers, shares and measures, exactly and in the field's base unit.</summary>
internal static class NumberCells
{
    private const string PlainNumber = "Write digits, with a point before decimals and nothing between thousands: 1204.5.";

    public static long? ReadCount(string cell, in CellSite site)
    {
        if (ReadNumber(cell, FullWidth.Narrow(cell), site) is not { } number) return null;
        if (number.Scale == 0) return (long)number;
        site.Problems.ReportNotWhole(site.Place, cell);
        return null;
    }

    public static decimal? ReadMeasure(string cell, in CellSite site) =>
        ReadNumber(cell, FullWidth.Narrow(cell), site) is { } number ? InBaseUnit(number, site.Header.Unit) : null;

    // example: 45%, or 45 under a header with [%]
    public static decimal? ReadShare(string cell, in CellSite site)
    {
        var text = FullWidth.Narrow(cell);
        var hasSign = text.EndsWith('%');
        if (ReadNumber(cell, hasSign ? text[..^1].TrimEnd() : text, site) is not { } number) return null;
        if (hasSign || site.Header.Unit is not null) return InBaseUnit(number, Percent);
        site.Problems.ReportNoPercentSign(site.Place, cell, site.Field.Name);
        return null;
    }

    /// <summary>A hundredth, the unit in which shares are reported.</summary>
    public static UnitSchema Percent { get; } = new("%", 1, 100);

    private static decimal? ReadNumber(string cell, string text, in CellSite site)
    {
        switch (NumberText.Read(text, out var number))
        {
            case NumberFault.NotANumber:
                site.Problems.ReportNotANumber(site.Place, cell, HelpFor(text, site.Field));
                return null;
            case NumberFault.TooManyDigits:
                site.Problems.ReportTooManyDigits(site.Place, cell);
                return null;
        }

        if (number >= 0 || site.Field.Kind.MayBeNegative()) return number;
        site.Problems.ReportNegative(site.Place, cell, NameOf(site.Field.Kind));
        return null;
    }

    private static string HelpFor(string text, FieldSchema field)
    {
        var end = text.Length;
        while (end > 0 && !char.IsAsciiDigit(text[end - 1])) end--;
        var isNumberWithUnit = end > 0 && end < text.Length && NumberText.Read(text.AsSpan(0, end), out _) == NumberFault.None;
        return isNumberWithUnit && !field.Units.IsEmpty
            ? $"Write the number alone, and its unit once, in the header: '{field.Name} [{UnitMeant(text.AsSpan(end).Trim(), field).Symbol}]'."
            : PlainNumber;
    }

    // A unit that the field does not have, however long, is not repeated.
    private static UnitSchema UnitMeant(ReadOnlySpan<char> written, FieldSchema field)
    {
        foreach (var unit in field.Units)
        {
            if (written.Equals(unit.Symbol, StringComparison.OrdinalIgnoreCase)) return unit;
        }

        return field.Units[0];
    }

    private static string NameOf(FieldKind kind) => kind switch
    {
        FieldKind.Area => "an area",
        FieldKind.Mass => "a mass",
        FieldKind.Share => "a share",
        FieldKind.Count or FieldKind.Owned => "a count",
        _ => "a number",
    };

    // 18 digits times a unit's size stays within a decimal's 28 digits; a unit that did not divide exactly would be a fault of the plan.
    private static decimal InBaseUnit(decimal number, UnitSchema? unit)
    {
        if (unit is null || unit.Numerator == unit.Denominator) return number;
        var scaled = number * unit.Numerator;
        var value = scaled / unit.Denominator;
        if (value * unit.Denominator == scaled) return value;
        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"{number} {unit.Symbol} cannot be written exactly in the base unit."));
    }
}
