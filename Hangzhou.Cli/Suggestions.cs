using System;
using System.Collections.Generic;

namespace Hangzhou.Cli;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Suggestions
{
    private const int ShortestKey = 4;

    // A longer text is no name that somebody misspelt; comparing it would take long.
    private const int LongestWord = 60;

    /// <summary>The nearest candidate, the first of several; null when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord) return null;
        string? best = null;
        var upper = word.ToUpperInvariant();
        var bestDistance = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= bestDistance) continue;
            var distance = Distance(upper, candidate.ToUpperInvariant());
            if (distance >= bestDistance) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>The nearest key. Short keys, such as codes of States, are all near to one another: for those there is none.</summary>
    public static string? NearestKey(string key, IEnumerable<string> keys) =>
        key.Length < ShortestKey ? null : Nearest(key, keys);

    /// <summary>How many letters to insert, drop, replace or swap with a neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (IsSwap(left, i, right, j)) current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool IsSwap(string left, int i, string right, int j) =>
        i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
}
