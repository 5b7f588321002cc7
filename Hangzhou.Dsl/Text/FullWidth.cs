using System.Text;

namespace Hangzhou.Dsl.Text;

/// <summary>Full-width forms, which Chinese typing gives: they equal ASCII wherever the language or a text is read.</summary>
internal static class FullWidth
{
    /// <summary>A full-width form as its ASCII character; any other as it is.</summary>
    public static char Fold(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    /// <summary>A text with every full-width form as its ASCII character.</summary>
    public static string Fold(string text)
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
}
