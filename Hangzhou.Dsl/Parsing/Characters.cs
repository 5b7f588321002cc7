using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Hangzhou.Dsl.Parsing;

/// <summary>What single characters are. Full-width marks and digits equal ASCII.</summary>
internal static class Characters
{
    private static readonly Dictionary<char, string> Invisible = new()
    {
        ['\u00AD'] = "soft hyphen",
        ['\u061C'] = "Arabic letter mark",
        ['\u180E'] = "Mongolian vowel separator",
        ['\u200B'] = "zero width space",
        ['\u200C'] = "zero width non-joiner",
        ['\u200D'] = "zero width joiner",
        ['\u200E'] = "left-to-right mark",
        ['\u200F'] = "right-to-left mark",
        ['\u2028'] = "line separator",
        ['\u2029'] = "paragraph separator",
        ['\u202A'] = "left-to-right embedding",
        ['\u202B'] = "right-to-left embedding",
        ['\u202C'] = "pop directional formatting",
        ['\u202D'] = "left-to-right override",
        ['\u202E'] = "right-to-left override",
        ['\u2060'] = "word joiner",
        ['\u2061'] = "function application",
        ['\u2062'] = "invisible times",
        ['\u2063'] = "invisible separator",
        ['\u2064'] = "invisible plus",
        ['\u2066'] = "left-to-right isolate",
        ['\u2067'] = "right-to-left isolate",
        ['\u2068'] = "first strong isolate",
        ['\u2069'] = "pop directional isolate",
        ['\uFEFF'] = "byte order mark",
    };

    private static readonly Dictionary<string, string> Lookalikes = new(System.StringComparer.Ordinal)
    {
        ["\u2013"] = "-", // en dash
        ["\u2014"] = "-", // em dash
        ["\u2212"] = "-", // minus sign
        ["\u00D7"] = "*",
        ["\u00F7"] = "/",
        ["\u3002"] = ".", // 。
        ["\u3001"] = ",", // 、
        ["\u2026"] = "..",
        ["\u2018"] = "\"",
        ["\u2019"] = "\"",
        ["'"] = "\"",
        ["&"] = "and",
        ["|"] = "or",
        ["!"] = "not",
        ["["] = "(",
        ["]"] = ")",
    };

    /// <summary>A full-width form as its ASCII character; any other as it is.</summary>
    public static char Fold(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    /// <summary>A text with every full-width form as its ASCII character.</summary>
    public static string FoldAll(string text)
    {
        StringBuilder? folded = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold(text[i]);
            if (c == text[i]) continue;
            folded ??= new StringBuilder(text);
            folded[i] = c;
        }

        return folded?.ToString() ?? text;
    }

    /// <summary>An ASCII or full-width digit.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '\uFF10' and <= '\uFF19');

    /// <summary>A mark that combines with the letter before it.</summary>
    public static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>What a character that cannot be seen is called; null for one that can.</summary>
    public static string? InvisibleNameAt(string text, int index)
    {
        var c = text[index];
        if (c == '\0') return "null";
        if (c is >= ' ' and < '\u007F') return null;
        if (char.IsControl(c)) return c is '\t' or '\n' or '\r' ? null : "control character";
        if (char.IsSurrogate(c)) return IsPaired(text, index) ? null : "half a character";
        return Invisible.TryGetValue(c, out var name) ? name : null;
    }

    /// <summary>A character's number as Unicode writes it.</summary>
    public static string CodePointName(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>What was probably meant by a character without meaning.</summary>
    public static string? LookalikeOf(string character) =>
        Lookalikes.TryGetValue(character, out var meant) ? meant : null;

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
