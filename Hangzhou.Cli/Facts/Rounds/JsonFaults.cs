using System;
using System.Text;
using System.Text.Json;

namespace Hangzhou.Cli.Facts;

/// <summary>Says in plain words where JSON stops making sense.</summary>
internal static class JsonFaults
{
    private const int LongestExcerpt = 60;

    /// <summary>What stands where the reader stopped.</summary>
    public static string Describe(byte[] bytes, int line, JsonException exception)
    {
        var text = Encoding.UTF8.GetString(bytes).Split('\n')[line - 1];
        var found = text[Math.Min((int)(exception.BytePositionInLine ?? 0), text.Length)..].Trim();
        if (found.Length == 0) return "it ends too early";
        return found.Length <= LongestExcerpt ? $"'{found}' cannot stand here" : $"'{found[..LongestExcerpt]}…' cannot stand here";
    }
}
