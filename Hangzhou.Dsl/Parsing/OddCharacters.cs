using System.Collections.Generic;
using System.Globalization;

namespace Hangzhou.Dsl.Parsing;

/// <summary>A character that nobody sees, or that belongs to no text.</summary>
/// <param name="Name">As Unicode names it: <c>U+202E RIGHT-TO-LEFT OVERRIDE</c>.</param>
/// <param name="Length">1, or 2 for a surrogate pair.</param>
/// <param name="IsText">Whether texts may hold it: then it is only warned of.</param>
internal readonly record struct OddCharacter(string Name, int Length, bool IsText);

/// <summary>
/// Finds characters that make a rule look other than it is. Lines end at LF, CRLF and CR alone, as editors count them: every
/// other character that somebody may take for the end of a line is among these.
/// </summary>
internal static class OddCharacters
{
    private static readonly Dictionary<int, string> Invisible = new()
    {
        [0x00AD] = "SOFT HYPHEN",
        [0x034F] = "COMBINING GRAPHEME JOINER",
        [0x061C] = "ARABIC LETTER MARK",
        [0x115F] = "HANGUL CHOSEONG FILLER",
        [0x1160] = "HANGUL JUNGSEONG FILLER",
        [0x17B4] = "KHMER VOWEL INHERENT AQ",
        [0x17B5] = "KHMER VOWEL INHERENT AA",
        [0x180E] = "MONGOLIAN VOWEL SEPARATOR",
        [0x200B] = "ZERO WIDTH SPACE",
        [0x200C] = "ZERO WIDTH NON-JOINER",
        [0x200D] = "ZERO WIDTH JOINER",
        [0x200E] = "LEFT-TO-RIGHT MARK",
        [0x200F] = "RIGHT-TO-LEFT MARK",
        [0x2028] = "LINE SEPARATOR",
        [0x2029] = "PARAGRAPH SEPARATOR",
        [0x202A] = "LEFT-TO-RIGHT EMBEDDING",
        [0x202B] = "RIGHT-TO-LEFT EMBEDDING",
        [0x202C] = "POP DIRECTIONAL FORMATTING",
        [0x202D] = "LEFT-TO-RIGHT OVERRIDE",
        [0x202E] = "RIGHT-TO-LEFT OVERRIDE",
        [0x2060] = "WORD JOINER",
        [0x2061] = "FUNCTION APPLICATION",
        [0x2062] = "INVISIBLE TIMES",
        [0x2063] = "INVISIBLE SEPARATOR",
        [0x2064] = "INVISIBLE PLUS",
        [0x2066] = "LEFT-TO-RIGHT ISOLATE",
        [0x2067] = "RIGHT-TO-LEFT ISOLATE",
        [0x2068] = "FIRST STRONG ISOLATE",
        [0x2069] = "POP DIRECTIONAL ISOLATE",
        [0x2800] = "BRAILLE PATTERN BLANK",
        [0x3164] = "HANGUL FILLER",
        [0xFEFF] = "ZERO WIDTH NO-BREAK SPACE",
        [0xFFA0] = "HALFWIDTH HANGUL FILLER",
    };

    private static readonly Dictionary<int, string> NoText = new()
    {
        [0x0000] = "NULL",
        [0x0008] = "BACKSPACE",
        [0x000B] = "LINE TABULATION",
        [0x000C] = "FORM FEED",
        [0x001B] = "ESCAPE",
        [0x007F] = "DELETE",
        [0x0085] = "NEXT LINE",
    };

    /// <summary>The odd character at a place; null where an ordinary one stands.</summary>
    public static OddCharacter? At(string text, int index)
    {
        var c = text[index];
        if (c is (>= ' ' and < '\u007F') or '\t' or '\n' or '\r') return null;
        if (char.IsSurrogatePair(text, index)) return AtPair(char.ConvertToUtf32(text, index));
        // The second half of a pair was looked at with the first.
        if (index > 0 && char.IsSurrogatePair(text, index - 1)) return null;
        if (char.IsSurrogate(c)) return NoTextAt(c, "half of a surrogate pair");
        if (char.IsControl(c)) return NoTextAt(c, NoText.TryGetValue(c, out var control) ? control : "a control character");
        if (c is '\uFFFE' or '\uFFFF') return NoTextAt(c, "a number without a character");
        if (Invisible.TryGetValue(c, out var name)) return InvisibleAt(c, name, 1);
        if (c is >= '\uFE00' and <= '\uFE0F') return InvisibleAt(c, "VARIATION SELECTOR-" + Number(c - 0xFE00 + 1), 1);
        return char.GetUnicodeCategory(c) == UnicodeCategory.Format ? InvisibleAt(c, "a formatting character", 1) : null;
    }

    /// <summary>A character's number as Unicode writes it.</summary>
    public static string CodePoint(int number) => "U+" + number.ToString("X4", CultureInfo.InvariantCulture);

    private static OddCharacter? AtPair(int number) => number switch
    {
        >= 0xE0000 and <= 0xE007F => InvisibleAt(number, "a TAG character", 2),
        >= 0xE0100 and <= 0xE01EF => InvisibleAt(number, "VARIATION SELECTOR-" + Number(number - 0xE0100 + 17), 2),
        >= 0x1D173 and <= 0x1D17A => InvisibleAt(number, "a formatting character", 2),
        _ when (number & 0xFFFE) == 0xFFFE => new OddCharacter(CodePoint(number) + " a number without a character", 2, IsText: false),
        _ => null,
    };

    private static OddCharacter InvisibleAt(int number, string name, int length) => new(CodePoint(number) + " " + name, length, IsText: true);

    private static OddCharacter NoTextAt(int number, string name) => new(CodePoint(number) + " " + name, 1, IsText: false);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
