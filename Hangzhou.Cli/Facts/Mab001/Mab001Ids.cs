using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Cli.Output;

namespace Hangzhou.Cli.Facts;

/// <summary>Whether rows can be told apart by their ids. Those of the dataset are letters and digits, ten at most.</summary>
internal static class Mab001Ids
{
    private const int MostLetters = 10;

    public static void Check(ImmutableArray<Mab001Reserve> reserves, Mab001Context context, ImportDoubts doubts)
    {
        var rows = reserves.ToLookup(reserve => reserve.Row.Id, StringComparer.Ordinal);
        foreach (var reserve in reserves)
        {
            if (WhyNot(reserve.Row.Id, rows[reserve.Row.Id].Where(other => other != reserve)) is { } why)
            {
                doubts.ReportBadId(reserve.Row, why);
                reserve.IsLeftOut = true;
            }
            else if (Unusual(reserve.Row.Id) is { } unusual)
            {
                doubts.ReportUnusualId(reserve.Row, unusual);
            }
        }
    }

    private static string? WhyNot(string id, IEnumerable<Mab001Reserve> others)
    {
        if (id.Length == 0) return "is blank";
        if (Unseen.FirstIn(id) is { } unseen) return string.Create(CultureInfo.InvariantCulture, $"holds the character U+{unseen:X4}, which cannot be seen");
        if (!CsvOutput.IsKept(id)) return "would be taken for a formula by a spreadsheet";
        if (!ListCells.IsOneName(id)) return "reads like a list of ids, or like none";
        return others.Any() ? $"is also that of {Mab001Lines.Of(others)}" : null;
    }

    private static string? Unusual(string id)
    {
        if (id.FirstOrDefault(letter => letter > '~') is var letter and not '\0')
        {
            return string.Create(CultureInfo.InvariantCulture, $"holds the letter '{letter}' (U+{(int)letter:X4}), where ids have letters without marks");
        }

        if (!id.All(char.IsAsciiLetterOrDigit)) return "holds more than letters and digits";
        return id.Length > MostLetters ? $"is longer than {MostLetters.ToString(CultureInfo.InvariantCulture)} letters" : null;
    }
}
