using System.Collections.Generic;

namespace Hangzhou.Dsl.Symbols;

/// <summary>The words for the methods of pace.</summary>
public static class PaceMethods
{
    private static readonly Dictionary<string, PaceMethod> ByWord = new(System.StringComparer.Ordinal)
    {
        ["linear"] = PaceMethod.Linear,
        ["compound"] = PaceMethod.Compound,
        ["un_progress_chart"] = PaceMethod.UnProgressChart,
        ["none"] = PaceMethod.None,
    };

    /// <summary>The words.</summary>
    public static IEnumerable<string> Words => ByWord.Keys;

    /// <summary>The method of a word; null when there is none.</summary>
    public static PaceMethod? Find(string? word) => word is not null && ByWord.TryGetValue(word, out var method) ? method : null;
}
