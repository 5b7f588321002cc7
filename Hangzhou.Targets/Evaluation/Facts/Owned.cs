using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Items that a member owns, of which all or only some may be listed. The default value is not reported: none listed, and
/// nobody knows how many there are. A collection expression lists all: <c>[first, second]</c>, and <c>[]</c> is none.
/// </summary>
[CollectionBuilder(typeof(Owned), nameof(Owned.All))]
public readonly struct Owned<T> : IReadOnlyList<T>, IEquatable<Owned<T>>
{
    private readonly ImmutableArray<T> _items;

    /// <summary>Holds the items listed.</summary>
    /// <param name="total">How many there are in all; null: not known, at least those listed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer in all than are listed.</exception>
    public Owned(ImmutableArray<T> items, long? total)
    {
        if (total < items.Length) throw new ArgumentOutOfRangeException(nameof(total), total, "More items are listed than there are.");
        _items = items;
        Total = total;
    }

    /// <summary>How many there are in all; null: not known, at least those listed.</summary>
    public long? Total { get; }

    /// <summary>How many are listed.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>How many are listed, and how many there are.</summary>
    public CollectionSize Size => new(Count, Total);

    /// <summary>A listed item.</summary>
    public T this[int index] => _items[index];

    /// <summary>The same items and total.</summary>
    public static bool operator ==(Owned<T> left, Owned<T> right) => left.Equals(right);

    /// <summary>Other items or another total.</summary>
    public static bool operator !=(Owned<T> left, Owned<T> right) => !left.Equals(right);

    /// <summary>The items listed.</summary>
    public IEnumerator<T> GetEnumerator() => (_items.IsDefault ? [] : _items).AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Owned<T> other) => Total == other.Total && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Owned<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Total, Count);
}

/// <summary>Makes owned collections.</summary>
public static class Owned
{
    /// <summary>These are all there are.</summary>
    public static Owned<T> All<T>(params ReadOnlySpan<T> items) => new([.. items], items.Length);

    /// <summary>These are some of those there are, nobody knows how many.</summary>
    public static Owned<T> Some<T>(params ReadOnlySpan<T> items) => new([.. items], null);
}
