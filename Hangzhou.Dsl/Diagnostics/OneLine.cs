using System.Globalization;
using System.Linq;
using System.Text;

namespace Hangzhou.Dsl.Diagnostics;

/// <summary>Keeps what comes from outside, such as a file's name, on its line: no name forges a line of ours.</summary>
internal static class OneLine
{
    /// <summary>The text with line breaks and other controls written out: <c>\n</c>, <c>\u001B</c>.</summary>
    public static string Of(string text)
    {
        if (!text.Any(Breaks)) return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Breaks(c)) line.Append(Name(c));
            else line.Append(c);
        }

        return line.ToString();
    }

    private static bool Breaks(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Name(char c) => c switch
    {
        '\t' => @"\t",
        '\n' => @"\n",
        '\r' => @"\r",
        _ => @"\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
