using System.Collections.Generic;
using System.Globalization;

namespace Hangzhou.Dsl.Parsing;

/// <summary>What single characters are. Full-width marks and digits equal ASCII.</summary>
internal static class Characters
{
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

    /// <summary>An ASCII or full-width digit.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '\uFF10' and <= '\uFF19');

    /// <summary>A mark that combines with the letter before it.</summary>
    public static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>What was probably meant by a character without meaning.</summary>
    public static string? LookalikeOf(string character) =>
        Lookalikes.TryGetValue(character, out var meant) ? meant : null;
}
