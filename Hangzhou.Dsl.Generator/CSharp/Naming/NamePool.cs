using System;
using System.Collections.Generic;

namespace Hangzhou.Dsl.Generator.CSharp.Naming;

/// <summary>Hands out names of one scope so that no two are the same, not even but for their case (they become file names too).</summary>
internal sealed class NamePool
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A pool in which these names are taken already.</summary>
    public NamePool(params string[] taken) => _taken.UnionWith(taken);

    /// <summary>The name, with a number where it, or a name made from it, is taken.</summary>
    /// <param name="derived">Formats of the names made from it, such as <c>{0}In</c>.</param>
    public string Take(string name, params string[] derived)
    {
        var candidate = name;
        // Where very many want one name, the search goes on where it ended.
        var number = _numbers.TryGetValue(name, out var next) ? next : 2;
        for (; IsTaken(candidate, derived); number++) candidate = name + CSharpText.Number(number);
        _numbers[name] = number;
        _taken.Add(candidate);
        foreach (var format in derived) _taken.Add(format.Replace("{0}", candidate));
        return candidate;
    }

    private bool IsTaken(string candidate, string[] derived) =>
        _taken.Contains(candidate) || Array.Exists(derived, format => _taken.Contains(format.Replace("{0}", candidate)));
}
