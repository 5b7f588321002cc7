using System;
using System.Globalization;
using System.Text;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Diagnostics;

/// <summary>The line that a span begins on, with the span underlined as a terminal shows it.</summary>
internal static class Excerpt
{
    private const int TabWidth = 4;
    private const int LongestLine = 160;
    private const int ShownBefore = 40;
    private const int ShownAfter = 100;

    /// <summary><c>12 |   by 2O35</c> and below it <c>   |      ^~~~</c></summary>
    public static void Append(StringBuilder text, Location location)
    {
        var lines = location.Lines;
        var line = location.Source.GetLine(lines.StartLine);
        var isOneLine = lines.EndLine == lines.StartLine;
        var start = Math.Min(lines.StartColumn - 1, line.Length);
        var end = isOneLine ? Math.Min(lines.EndColumn - 1, line.Length) : line.Length;
        var number = lines.StartLine.ToString(CultureInfo.InvariantCulture);

        // Of a very long line only the part around the span's start is shown.
        var from = line.Length > LongestLine && start > ShownBefore ? start - ShownBefore : 0;
        var to = line.Length > LongestLine ? Math.Min(line.Length, start + ShownAfter) : line.Length;
        end = Math.Min(end, to);

        text.Append(number).Append(" | ").Append(from > 0 ? "…" : string.Empty);
        var column = AppendCells(text, line, from, start, from > 0 ? 1 : 0);
        var endColumn = AppendCells(text, line, start, end, column);
        AppendCells(text, line, end, to, endColumn);
        if (to < line.Length) text.Append('…');
        TrimEnd(text).Append('\n').Append(' ', number.Length).Append(" | ").Append(' ', column).Append('^');
        text.Append('~', Math.Max(0, endColumn - column - 1));
        if (!isOneLine) text.Append(" (to line ").Append(lines.EndLine.ToString(CultureInfo.InvariantCulture)).Append(')');
        text.Append('\n');
    }

    /// <summary>Writes part of a line as a terminal shows it; gives the column after it.</summary>
    private static int AppendCells(StringBuilder text, string line, int start, int end, int column)
    {
        for (var i = start; i < end; i++)
        {
            var width = WidthAt(line, i, column);
            if (line[i] == '\t') text.Append(' ', width);
            else text.Append(IsShown(line, i) ? line[i] : '\uFFFD');
            column += width;
        }

        return column;
    }

    private static int WidthAt(string line, int index, int column)
    {
        var c = line[index];
        if (c < 128) return c == '\t' ? TabWidth - (column % TabWidth) : 1;
        if (char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(line[index - 1])) return 0;
        if (char.IsHighSurrogate(c) && index + 1 < line.Length && char.IsLowSurrogate(line[index + 1])) return 2;
        if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) return 0;
        return IsWide(c) ? 2 : 1;
    }

    private static bool IsShown(string line, int index)
    {
        var c = line[index];
        if (char.IsSurrogate(c))
            return char.IsSurrogatePair(line, index) || (index > 0 && char.IsSurrogatePair(line, index - 1));
        return !char.IsControl(c)
            && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }

    private static bool IsWide(char c) =>
        c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60')
            or (>= '\uFFE0' and <= '\uFFE6');

    private static StringBuilder TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[text.Length - 1] == ' ') text.Length--;
        return text;
    }
}
