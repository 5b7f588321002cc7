using System;
using System.Text.RegularExpressions;

namespace Hangzhou.Dsl.Outlines;

/// <summary>Patterns of the words of an official text.</summary>
internal static class Pattern
{
    // None needs more than a pass over the text; a text that keeps one busy for so long is none that anybody published.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(30);

    /// <summary>A pattern that reads letters alike in every language of the machine.</summary>
    public static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant, Most);

    /// <summary>A pattern for which large and small letters are the same.</summary>
    public static Regex OfAnyCase(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Most);
}
