using System;

namespace Hangzhou.Cli.Facts;

/// <summary>The beginning of a text, enough to find it by: a cell may be a whole paragraph.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    /// <summary>The text, or its beginning; a character is never cut in two.</summary>
    public static string Of(string text) =>
        text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - (char.IsHighSurrogate(text[Longest - 2]) ? 2 : 1)), "…");
}
