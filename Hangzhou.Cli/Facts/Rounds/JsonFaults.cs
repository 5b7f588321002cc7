using System;
using System.Text;
using System.Text.Json;

namespace Hangzhou.Cli.Facts;

/// <summary>Where bytes stop being JSON, and why.</summary>
/// <param name="Position">The byte; within a character, the character's first.</param>
internal sealed record JsonFault(int Position, string What);

/// <summary>Finds in plain words where JSON stops making sense.</summary>
internal static class JsonFaults
{
    // As many bytes as an excerpt can need, whatever the characters.
    private const int MostBytes = 200;

    /// <summary>The first fault; null where all is JSON and every text in it can be read.</summary>
    public static JsonFault? Find(byte[] bytes, int start)
    {
        var json = new Utf8JsonReader(bytes.AsSpan(start));
        try
        {
            while (json.Read())
            {
                if (IsHalfText(json)) return new JsonFault(start + (int)json.TokenStartIndex, "a text in it holds half a character, written as \\u and four digits");
            }

            return null;
        }
        catch (JsonException exception)
        {
            var position = PositionOf(bytes, start, exception);
            return new JsonFault(position, Describe(bytes, position));
        }
    }

    // Such as "\ud800": well formed as JSON, but half a character is no text.
    private static bool IsHalfText(in Utf8JsonReader json)
    {
        if (!json.ValueIsEscaped || json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) return false;
        try
        {
            json.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static int PositionOf(byte[] bytes, int start, JsonException exception)
    {
        var position = start;
        for (var line = 0L; line < (exception.LineNumber ?? 0); line++)
        {
            position += bytes.AsSpan(position).IndexOf((byte)'\n') + 1;
        }

        position = (int)Math.Min(position + (exception.BytePositionInLine ?? 0), bytes.Length);
        while (position > start && position < bytes.Length && (bytes[position] & 0xC0) == 0x80) position--;
        return position;
    }

    private static string Describe(byte[] bytes, int position)
    {
        var rest = bytes.AsSpan(position, Math.Min(MostBytes, bytes.Length - position));
        var lineEnd = rest.IndexOf((byte)'\n');
        var found = Encoding.UTF8.GetString(lineEnd < 0 ? rest : rest[..lineEnd]).Trim();
        return found.Length == 0 ? "it ends too early" : $"'{Excerpt.Of(found)}' cannot stand here";
    }
}
