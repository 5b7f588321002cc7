using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Who names whom: a relation read from its other side. Built once, when a round is loaded.</summary>
public sealed class InverseIndex
{
    private readonly Dictionary<string, int[]> _membersByKey;
    private readonly int[] _unreported;
    private readonly long? _unlisted;

    private InverseIndex(Dictionary<string, int[]> membersByKey, int[] unreported, long? unlisted)
    {
        _membersByKey = membersByKey;
        _unreported = unreported;
        _unlisted = unlisted;
    }

    /// <summary>Builds the index.</summary>
    /// <param name="from">The roster of those that name.</param>
    /// <param name="relations">What each of them names, in the roster's order.</param>
    /// <exception cref="ArgumentException">There are not as many relations as members.</exception>
    public static InverseIndex Build(Roster from, ReadOnlySpan<KeySet> relations)
    {
        ArgumentNullException.ThrowIfNull(from);
        if (from.Count != relations.Length) throw new ArgumentException("Each member needs one relation.", nameof(relations));
        var members = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var unreported = new List<int>();
        for (var member = 0; member < relations.Length; member++)
        {
            if (!relations[member].IsReported) unreported.Add(member);
            foreach (var key in relations[member].AsSpan()) Link(members, key, member);
        }

        var frozen = new Dictionary<string, int[]>(members.Count, StringComparer.Ordinal);
        foreach (var (key, list) in members) frozen.Add(key, [.. list]);
        return new InverseIndex(frozen, [.. unreported], from.Unlisted);
    }

    /// <summary>Who names the key.</summary>
    public InverseLinks Of(string key) =>
        new(_membersByKey.TryGetValue(key, out var members) ? members : [], _unreported, _unlisted);

    // A key written twice in one cell is one link.
    private static void Link(Dictionary<string, List<int>> members, string key, int member)
    {
        if (!members.TryGetValue(key, out var list)) members.Add(key, list = []);
        if (list.Count == 0 || list[^1] != member) list.Add(member);
    }
}

/// <summary>Those that name one key, certainly or possibly.</summary>
public readonly ref struct InverseLinks
{
    internal InverseLinks(ReadOnlySpan<int> certain, ReadOnlySpan<int> unreported, long? unlisted)
    {
        Certain = certain;
        Unreported = unreported;
        Unlisted = unlisted;
    }

    /// <summary>Indexes of the members that name it.</summary>
    public ReadOnlySpan<int> Certain { get; }

    /// <summary>Indexes of the members whose relation is not reported: they may name it.</summary>
    public ReadOnlySpan<int> Unreported { get; }

    /// <summary>How many members are not listed, each of which may name it; null: nobody knows.</summary>
    public long? Unlisted { get; }
}
