using System;
using System.Linq;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>Makes a failing text small: takes out lines, then characters, as long as it fails in the same way.</summary>
internal static class RuleShrinker
{
    private const int MostTries = 3_000;

    public static string Shrink(string text, Func<string, bool> fails)
    {
        var tries = 0;
        bool StillFails(string candidate) => ++tries <= MostTries && fails(candidate);
        text = Without(text.Split('\n'), "\n", StillFails);
        return Without(text.Select(c => c.ToString()).ToArray(), "", StillFails);
    }

    // First halves, then quarters, and so on down to single pieces.
    private static string Without(string[] pieces, string separator, Func<string, bool> fails)
    {
        for (var size = Math.Max(1, pieces.Length / 2); ; size /= 2)
        {
            for (var at = 0; at < pieces.Length;)
            {
                var fewer = pieces.Take(at).Concat(pieces.Skip(at + size)).ToArray();
                if (fewer.Length < pieces.Length && fails(string.Join(separator, fewer))) pieces = fewer;
                else at += size;
            }

            if (size <= 1) return string.Join(separator, pieces);
        }
    }
}
