using System.Text;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>A rule's text, which a schema holds in one line, laid out as rules are written: a criterion a line, indented by its braces.</summary>
internal static class RuleLayout
{
    // example: milestone 9.1 { cite 9.1 from start every reserve { not core.harmful_use } }
    public static string Of(string text)
    {
        var laidOut = new StringBuilder(text.Length);
        var (depth, isQuoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!isQuoted && c == ' ' && IsAtStart()) continue;
            if (isQuoted && c == '\\' && i + 1 < text.Length) laidOut.Append(text[i++]);
            else if (c == '"') isQuoted = !isQuoted;
            if (!isQuoted && c == '}') Break(--depth);
            if (isQuoted || c != ';') laidOut.Append(text[i]);
            if (!isQuoted && c is '{' or ';' or '}') Break(c == '{' ? ++depth : depth);
        }

        return laidOut.ToString().TrimEnd();

        bool IsAtStart() => laidOut.Length > 0 && laidOut[^1] is ' ' or '\n';

        // What stands before a break is no blank, and no break behind another.
        void Break(int indent)
        {
            while (laidOut.Length > 0 && laidOut[^1] is ' ' or '\n') laidOut.Length--;
            laidOut.Append('\n').Append(' ', 2 * int.Max(0, indent));
        }
    }
}
