using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Hangzhou.Cli.Reports;

/// <summary>CSV that a spreadsheet may open: nothing in it is taken for a formula.</summary>
internal static class CsvOutput
{
    public static void WriteRow(TextWriter output, IEnumerable<string?> cells)
    {
        output.Write(string.Join(',', cells.Select(Cell)));
        output.Write('\n');
    }

    // A text that begins as a formula does gets an apostrophe in front, which a spreadsheet shows as text.
    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        var safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠' ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
