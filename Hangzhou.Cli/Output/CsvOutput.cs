using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Hangzhou.Cli.Output;

/// <summary>CSV that a spreadsheet may open: nothing in it is taken for a formula.</summary>
internal static class CsvOutput
{
    public static void WriteRow(TextWriter output, IEnumerable<string?> cells)
    {
        output.Write(string.Join(',', cells.Select(Cell)));
        output.Write('\n');
    }

    /// <summary>Whether a text comes out as it went in, but for quotation marks around it: a key must, or it is another key.</summary>
    public static bool IsKept(string text) => text.Length == 0
        || (!HasControls(text) && (!BeginsAsFormula(text[0]) || IsNumber(text)));

    // A text that begins as a formula does gets an apostrophe in front, which a spreadsheet shows as text; a number does not.
    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        var shown = WithoutControls(text);
        var safe = BeginsAsFormula(shown[0]) && !IsNumber(shown) ? $"'{shown}" : shown;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool BeginsAsFormula(char first) =>
        first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';

    // example: -5, -12.5, -3/7
    private static bool IsNumber(string text)
    {
        var digits = text.AsSpan(1);
        var divider = digits.IndexOfAny('.', '/');
        return text[0] == '-' && AreDigits(divider < 0 ? digits : digits[..divider]) && (divider < 0 || AreDigits(digits[(divider + 1)..]));
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    // Line breaks and tabs may stand in a cell; other controls would reach the terminal that the table is printed on.
    private static string WithoutControls(string text) => HasControls(text)
        ? string.Concat(text.Select(c => IsControl(c) ? '\uFFFD' : c))
        : text;

    // A loop: what searches for a set of characters is compiled at every start.
    private static bool HasControls(string text)
    {
        foreach (var c in text)
        {
            if (IsControl(c)) return true;
        }

        return false;
    }

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\r' or '\n');
}
