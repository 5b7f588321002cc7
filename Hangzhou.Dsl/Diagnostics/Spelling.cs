using System;
using System.Collections.Generic;

namespace Hangzhou.Dsl.Diagnostics;

/// <summary>Finds the known word that was probably meant.</summary>
public static class Spelling
{
    /// <summary>The candidate nearest to what was written; null when none is near enough. Of equals, the first.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var lower = written.ToLowerInvariant();
        // A third of the word may be wrong: one letter in three to five, two in six to eight.
        var limit = Math.Max(1, written.Length / 3);
        // Words that differ by more letters are not looked at.
        var rows = new Rows(written.Length + limit + 1);
        foreach (var candidate in candidates)
        {
            if (string.Equals(candidate, written, StringComparison.Ordinal)) continue;
            var distance = Distance(lower, candidate, limit, rows);
            if (distance > limit || distance >= Math.Max(written.Length, candidate.Length)) continue;
            nearest = candidate;
            limit = distance - 1;
        }

        return nearest;
    }

    /// <summary>The letters to change, add, leave out or swap with a neighbour; more than the limit when it is more.</summary>
    private static int Distance(string left, string candidate, int limit, Rows rows)
    {
        if (limit < 0 || Math.Abs(left.Length - candidate.Length) > limit) return limit + 1;
        var right = candidate.ToLowerInvariant();
        var (beforeLast, last, current) = (rows.First, rows.Second, rows.Third);
        for (var j = 0; j <= right.Length; j++) last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                if (isSwap) current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    /// <summary>Three rows of a table of distances, used again for every candidate.</summary>
    private sealed class Rows
    {
        public Rows(int length)
        {
            First = new int[length];
            Second = new int[length];
            Third = new int[length];
        }

        public int[] First { get; }

        public int[] Second { get; }

        public int[] Third { get; }
    }
}
