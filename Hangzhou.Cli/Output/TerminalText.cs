using System.Globalization;
using System.Text;

namespace Hangzhou.Cli.Output;

/// <summary>
/// The one place that makes a text harmless to a terminal, a log or a page: what cannot be seen is written out, such as
/// <c>\u001B</c> for an escape sequence's beginning, so that no name or value moves the cursor, turns the direction of
/// writing or forges a line.
/// </summary>
internal static class TerminalText
{
    /// <summary>A text that is to stand on one line.</summary>
    public static string Line(string text) => Unseen.FirstIn(text) is null ? text : WriteOut(text, keepsLines: false);

    /// <summary>A text of several lines, each ended by a line feed.</summary>
    public static string Lines(string text) => Unseen.FirstIn(text) is null ? text : WriteOut(text, keepsLines: true);

    private static string WriteOut(string text, bool keepsLines)
    {
        var harmless = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            if (!isWhole) harmless.Append('�');
            else if (!Unseen.Is(rune) || (keepsLines && rune.Value == '\n')) harmless.Append(rune);
            else harmless.Append(Name(rune.Value));
            if (isWhole && rune.Utf16SequenceLength == 2) i++;
        }

        return harmless.ToString();
    }

    private static string Name(int character) => character switch
    {
        '\t' => @"\t",
        '\n' => @"\n",
        '\r' => @"\r",
        <= char.MaxValue => string.Create(CultureInfo.InvariantCulture, $@"\u{character:X4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $@"\U{character:X8}"),
    };
}
