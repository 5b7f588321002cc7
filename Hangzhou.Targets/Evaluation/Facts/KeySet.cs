using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The keys that a relation names. The default value means not reported, which is not the same as none.</summary>
public readonly struct KeySet
{
    private readonly ImmutableArray<string> _keys;

    /// <summary>Names these keys; an empty array is none.</summary>
    public KeySet(ImmutableArray<string> keys) => _keys = keys;

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
}
