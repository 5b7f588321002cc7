using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Dsl.Surfaces;

/// <summary>How one human language writes the words of the rule language. A language is one table.</summary>
public sealed class Surface
{
    private static readonly ImmutableHashSet<Keyword> Reserved = ImmutableHashSet.Create(
        Keyword.And, Keyword.Or, Keyword.Not, Keyword.If, Keyword.Then, Keyword.Of, Keyword.Where, Keyword.At, Keyword.Least,
        Keyword.Most, Keyword.More, Keyword.Less, Keyword.Than, Keyword.Is, Keyword.In, Keyword.By, Keyword.Between,
        Keyword.Count, Keyword.Sum, Keyword.Any, Keyword.Every, Keyword.All);

    private readonly Dictionary<string, Keyword> _keywords;
    private readonly Dictionary<Keyword, string> _words;

    /// <summary>A surface of the given words.</summary>
    public Surface(string name, IReadOnlyList<KeyValuePair<Keyword, string>> words)
    {
        Name = name;
        _keywords = new Dictionary<string, Keyword>(StringComparer.Ordinal);
        _words = new Dictionary<Keyword, string>();
        foreach (var pair in words)
        {
            _keywords.Add(pair.Value, pair.Key);
            _words.Add(pair.Key, pair.Value);
        }
    }

    /// <summary>The language's short name: <c>en</c>.</summary>
    public string Name { get; }

    /// <summary>The keyword that a word is, or none.</summary>
    public Keyword KeywordOf(string word) => _keywords.TryGetValue(word, out var keyword) ? keyword : Keyword.None;

    /// <summary>The word for a keyword.</summary>
    public string WordOf(Keyword keyword) => _words[keyword];

    /// <summary>Whether a keyword is an operator word, which can name nothing.</summary>
    public static bool IsReserved(Keyword keyword) => Reserved.Contains(keyword);
}
