using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Cli.Facts;

/// <summary>Where other rows stand: the first few of them, for there may be very many.</summary>
internal static class Mab001Lines
{
    private const int MostNamed = 5;

    // example: line 7 has, lines 7, 12 have, lines 7, 12, 13, 20, 21 and others have
    public static string Have(IEnumerable<Mab001Reserve> rows)
    {
        var (lines, isOne) = Name(rows);
        return isOne ? $"line {lines} has" : $"lines {lines} have";
    }

    // example: line 7, lines 7, 12
    public static string Of(IEnumerable<Mab001Reserve> rows)
    {
        var (lines, isOne) = Name(rows);
        return isOne ? $"line {lines}" : $"lines {lines}";
    }

    private static (string Lines, bool IsOne) Name(IEnumerable<Mab001Reserve> rows)
    {
        var first = rows.Take(MostNamed + 1).Select(reserve => reserve.Row.Line.ToString(CultureInfo.InvariantCulture)).ToList();
        var lines = string.Join(", ", first.Take(MostNamed));
        return (first.Count > MostNamed ? $"{lines} and others" : lines, first.Count == 1);
    }
}
