using System.Collections.Immutable;

namespace Hangzhou.Dsl.Symbols;

/// <summary>The four levels of a level field, from least to most.</summary>
public static class Levels
{
    /// <summary>Their names; a level's ordinal is its index.</summary>
    public static ImmutableArray<string> Names { get; } = ImmutableArray.Create("none", "under_development", "partial", "full");

    /// <summary>The ordinal of a level; -1 when there is none of the name.</summary>
    public static int Find(string name) => Names.IndexOf(name);
}
