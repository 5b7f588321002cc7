using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The keys that a relation names, each once. The default value means not reported, which is not the same as none.</summary>
public readonly struct KeySet
{
    private readonly ImmutableArray<string> _keys;

    /// <summary>Names these keys; an empty array is none. A key that stands twice names one member, once.</summary>
    public KeySet(ImmutableArray<string> keys) => _keys = keys.IsDefault || keys.Length < 2 ? keys : Once(keys);

    /// <summary>Reported: none.</summary>
    public static KeySet None { get; } = new(ImmutableArray<string>.Empty);

    /// <summary>Whether the relation was reported.</summary>
    public bool IsReported => !_keys.IsDefault;

    /// <summary>How many keys are named; 0 when not reported.</summary>
    public int Count => _keys.IsDefault ? 0 : _keys.Length;

    /// <summary>A key by its place.</summary>
    public string this[int index] => _keys[index];

    /// <summary>Names these keys; none for no key.</summary>
    public static KeySet Of(params string[] keys) => new(ImmutableArray.Create(keys));

    /// <summary>The keys without copying; empty when not reported.</summary>
    public ReadOnlySpan<string> AsSpan() => _keys.AsSpan();

    private static ImmutableArray<string> Once(ImmutableArray<string> keys)
    {
        var seen = new HashSet<string>(keys.Length, StringComparer.Ordinal);
        var isOnce = true;
        foreach (var key in keys) isOnce &= seen.Add(key);
        return isOnce ? keys : [.. keys.Distinct(StringComparer.Ordinal)];
    }
}
