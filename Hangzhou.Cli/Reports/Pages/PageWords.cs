using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>Every word of a page, or of a guide, that is ours, in English and Chinese. Templates and the code ask for them by key.</summary>
internal static partial class PageWords
{
    /// <summary>Ends the key of a phrase for a count of one.</summary>
    public const string Singular = ".one";

    private static readonly Dictionary<string, (string English, string Chinese)> Table = new[] { Page, Verdicts, Figures, Members, Guide }
        .SelectMany(part => part)
        .ToDictionary(row => row.Key, row => (row.English, row.Chinese), StringComparer.Ordinal);

    /// <summary>All keys.</summary>
    public static IEnumerable<string> Keys => Table.Keys;

    /// <summary>Whether there is a phrase.</summary>
    public static bool Has(string key) => Table.ContainsKey(key);

    /// <summary>The phrase in a language, with <c>{0}</c> where its values go.</summary>
    /// <exception cref="ArgumentException">There is no such phrase.</exception>
    public static string Of(string key, PageLanguage language)
    {
        if (!Table.TryGetValue(key, out var words)) throw new ArgumentException($"There is no phrase '{key}'.", nameof(key));
        return language == PageLanguage.Chinese ? words.Chinese : words.English;
    }
}
