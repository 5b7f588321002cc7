using System;
using System.Text;
using System.Text.Json;

namespace Hangzhou.Cli.Facts;

/// <summary>Says in plain words where JSON stops making sense.</summary>
internal static class JsonFaults
{
    // As many bytes as an excerpt can need, whatever the characters.
    private const int MostBytes = 200;

    /// <summary>The byte at which the reader stopped; within a character, the character's first.</summary>
    public static int PositionOf(byte[] bytes, int start, JsonException exception)
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

    /// <summary>What stands where the reader stopped.</summary>
    public static string Describe(byte[] bytes, int position)
    {
        var rest = bytes.AsSpan(position, Math.Min(MostBytes, bytes.Length - position));
        var lineEnd = rest.IndexOf((byte)'\n');
        var found = Encoding.UTF8.GetString(lineEnd < 0 ? rest : rest[..lineEnd]).Trim();
        return found.Length == 0 ? "it ends too early" : $"'{Excerpt.Of(found)}' cannot stand here";
    }
}
