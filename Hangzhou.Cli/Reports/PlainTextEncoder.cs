using System;
using System.Buffers;
using System.Text.Encodings.Web;

namespace Hangzhou.Cli.Reports;

/// <summary>
/// Escapes in JSON what the framework's relaxed encoder escapes, and asks that one only about texts with other characters
/// than those of nearly all: it makes itself ready with tables and code that are compiled anew at every start.
/// </summary>
internal sealed class PlainTextEncoder : JavaScriptEncoder
{
    private PlainTextEncoder() { }

    public static PlainTextEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            if (!IsPlain(text[i])) return UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncode(text, textLength);
        }

        return -1;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    /// <inheritdoc/>
    public override OperationStatus Encode(
        ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true) =>
        UnsafeRelaxedJsonEscaping.Encode(source, destination, out charsConsumed, out charsWritten, isFinalBlock);

    /// <inheritdoc/>
    public override string Encode(string value) => UnsafeRelaxedJsonEscaping.Encode(value);

    // Printable ASCII, letters of western Europe, Chinese, and the marks that both are written with: a test compares with the framework.
    private static bool IsPlain(char character) => character switch
    {
        '"' or '\\' => false,
        (>= ' ' and <= '~') or (>= '\u00c0' and <= '\u00ff') => true,
        (>= '\u4e00' and <= '\u9fa5') or '、' or '。' or '，' or '：' or '；' or '（' or '）' => true,
        '–' or '—' or '‘' or '’' or '“' or '”' => true,
        _ => false,
    };
}
