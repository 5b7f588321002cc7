using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Dsl.Surfaces;

/// <summary>The English words: each keyword's own name in small letters.</summary>
public static class EnglishSurface
{
    /// <summary>The table.</summary>
    public static Surface Instance { get; } = new("en", Words().ToList());

    private static IEnumerable<KeyValuePair<Keyword, string>> Words() => Enum.GetValues(typeof(Keyword))
        .Cast<Keyword>()
        .Where(keyword => keyword != Keyword.None)
        .Select(keyword => new KeyValuePair<Keyword, string>(keyword, keyword.ToString().ToLowerInvariant()));
}
