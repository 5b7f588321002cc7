using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Values in the order in which they come, each once.</summary>
internal sealed class DistinctValues
{
    /// <summary>More than can be tried: a longer list is cut when it is tried.</summary>
    public const int Most = 3_000;

    private readonly List<object> _values = [];
    private readonly HashSet<object> _known = [];

    /// <summary>Whether no more are wanted.</summary>
    public bool IsFull => _values.Count >= Most;

    /// <summary>Takes a value, if it is new.</summary>
    public void Add(object value)
    {
        if (!IsFull && _known.Add(value)) _values.Add(value);
    }

    /// <summary>All of them.</summary>
    public object[] ToArray() => [.. _values];
}
