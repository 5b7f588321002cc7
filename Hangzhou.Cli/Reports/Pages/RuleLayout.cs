using System.Collections.Generic;
using System.Text;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>A rule's text, which a schema holds in one line, laid out as rules are written: a criterion a line, indented by its braces.</summary>
internal static class RuleLayout
{
    // example: milestone 9.1 { cite 9.1 from start every reserve { not core.harmful_use } }
    public static IReadOnlyList<string> Of(string text)
    {
        var (lines, line) = (new List<string>(), new StringBuilder());
        var (depth, indent, isQuoted) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '\\' && i + 1 < text.Length) line.Append(text[i++]);
            else if (c == '"') isQuoted = !isQuoted;
            if (!isQuoted && c == '}') End(--depth);
            if (isQuoted || c != ';') line.Append(text[i]);
            if (!isQuoted && c is '{' or ';' or '}') End(c == '{' ? ++depth : depth);
        }

        End(0);
        return lines;

        void End(int next)
        {
            var written = line.ToString().Trim();
            if (written.Length > 0) lines.Add(new string(' ', indent) + written);
            line.Clear();
            indent = 2 * int.Max(0, next);
        }
    }
}
