using System;

namespace Hangzhou.Cli.Facts;

/// <summary>Full-width forms of ASCII, as a Chinese keyboard writes them, mean the same. The language has this for itself: facts are read without loading it.</summary>
internal static class FullWidth
{
    private const char First = '！';
    private const char Last = '～';
    private const int Offset = '！' - '!';

    /// <summary>The text with its full-width forms written in ASCII; the text itself when it has none.</summary>
    public static string Narrow(string text) =>
        text.AsSpan().IndexOfAnyInRange(First, Last) < 0
            ? text
            : string.Create(text.Length, text, static (narrow, wide) =>
            {
                for (var i = 0; i < wide.Length; i++)
                {
                    narrow[i] = wide[i] is >= First and <= Last ? (char)(wide[i] - Offset) : wide[i];
                }
            });
}
