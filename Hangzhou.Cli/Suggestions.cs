using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Hangzhou.Dsl.Diagnostics;

namespace Hangzhou.Cli;

/// <summary>Finds the word that was probably meant, as the language itself does.</summary>
internal static class Suggestions
{
    private const int ShortestKey = 4;

    // A longer text is no name that somebody misspelt; comparing it would take long.
    private const int LongestWord = 60;

    /// <summary>The nearest candidate, the first of several; null when none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) =>
        word.Length > LongestWord ? null : Spelled(word, candidates);

    /// <summary>The nearest key. Short keys, such as codes of States, are all near to one another: for those there is none.</summary>
    public static string? NearestKey(string key, IEnumerable<string> keys) =>
        key.Length < ShortestKey ? null : Nearest(key, keys);

    // A method of its own: a call without a slip does not load the language.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? Spelled(string word, IEnumerable<string> candidates) => Spelling.Nearest(word, candidates);
}
