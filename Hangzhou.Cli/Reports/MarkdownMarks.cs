using System;
using System.IO;

namespace Hangzhou.Cli.Reports;

/// <summary>Text as Markdown has it: what would begin a link, a table's cell, emphasis, a list or HTML gets a backslash.</summary>
internal static class MarkdownMarks
{
    private const string Marks = "\\`*_{}[]<>#|~&!$^=+@";

    /// <summary>Writes a line of text that can be seen.</summary>
    public static void Escape(string line, TextWriter target)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (Marks.Contains(line[i], StringComparison.Ordinal) || (i == 0 && line[i] == '-') || IsLink(line, i) || EndsListNumber(line, i)) target.Write('\\');
            target.Write(line[i]);
        }
    }

    // example: https://x or www.x, which some readers take for a link
    private static bool IsLink(string line, int at) =>
        (line[at] == ':' && line.AsSpan(at).StartsWith("://", StringComparison.Ordinal))
        || (line[at] == '.' && line.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase));

    // example: 1. or 1) at the beginning of a text could begin a list
    private static bool EndsListNumber(string line, int at)
    {
        if (line[at] is not ('.' or ')') || at == 0) return false;
        return !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9') && (at + 1 == line.Length || line[at + 1] == ' ');
    }
}
