using System.Globalization;
using System.Text;

namespace Hangzhou.Cli.Output;

/// <summary>
/// Characters that cannot be seen, but change what a terminal does or how a line reads: controls, line breaks of any kind,
/// and the marks that turn the direction of writing. The joiners of Persian and Indic scripts, and the soft hyphen, do no harm.
/// </summary>
internal static class Unseen
{
    /// <summary>The first such character, or half of one; null when there is none.</summary>
    public static int? FirstIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and <= '~') continue;
            if (!Rune.TryGetRuneAt(text, i, out var rune)) return text[i];
            if (Is(rune)) return rune.Value;
            if (rune.Utf16SequenceLength == 2) i++;
        }

        return null;
    }

    /// <summary>Whether a character is one of them.</summary>
    public static bool Is(Rune rune) => rune.Value is not (0x200C or 0x200D or 0x00AD) && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
