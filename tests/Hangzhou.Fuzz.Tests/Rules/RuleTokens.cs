using System;
using System.Collections.Generic;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>Cuts a text into words, numbers, texts in quotes, marks and line breaks; spaces lie between them.</summary>
internal static class RuleTokens
{
    /// <summary>Start and length of each, in order.</summary>
    public static List<(int Start, int Length)> Of(string text)
    {
        var tokens = new List<(int, int)>();
        for (var start = 0; start < text.Length;)
        {
            var length = LengthAt(text, start);
            if (text[start] is not (' ' or '\t')) tokens.Add((start, length));
            start += length;
        }

        return tokens;
    }

    private static int LengthAt(string text, int start)
    {
        var end = start + 1;
        if (IsWord(text[start]))
        {
            while (end < text.Length && IsWord(text[end])) end++;
        }
        else if (text[start] == '"')
        {
            var close = text.AsSpan(end).IndexOfAny('"', '\n');
            if (close >= 0 && text[end + close] == '"') end += close + 1;
        }

        return end - start;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
