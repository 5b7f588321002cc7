using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Hangzhou.Cli.Files;

/// <summary>Reads texts as UTF-8, with or without a byte order mark; what is not UTF-8 is never read as something else.</summary>
internal static class Utf8Text
{
    /// <summary>Throws at the first byte that is not UTF-8.</summary>
    public static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The first byte after the byte order mark, if there is one.</summary>
    public static int StartOf(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;

    /// <summary>The text, or the position of the first byte that is not UTF-8.</summary>
    public static bool TryDecode(byte[] bytes, [NotNullWhen(true)] out string? text, out int badByte)
    {
        var start = StartOf(bytes);
        badByte = -1;
        try
        {
            text = Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException exception)
        {
            text = null;
            badByte = start + exception.Index;
        }

        return text is not null;
    }
}
