using System;
using System.Globalization;
using System.Text;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads what stands between the quotation marks of well-formed JSON.</summary>
internal static class JsonText
{
    /// <exception cref="InvalidOperationException">It holds half a character, written as \u and four digits.</exception>
    public static string Read(ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content);
        if (!text.Contains('\\', StringComparison.Ordinal)) return text;
        var read = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++) read.Append(text[i] == '\\' ? Escaped(text, ref i) : text[i]);
        return Whole(read.ToString());
    }

    // Stands on the backslash, and then on the last of what it begins.
    private static char Escaped(string text, ref int i)
    {
        i++;
        if (text[i] != 'u') return text[i] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var same => same };
        i += 4;
        return (char)int.Parse(text.AsSpan(i - 3, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    private static string Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) throw new InvalidOperationException("Half a character is no text.");
            i++;
        }

        return text;
    }
}
