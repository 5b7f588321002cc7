using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Steps that make a list smaller.</summary>
internal static class Smaller
{
    /// <summary>Without half of it, then without one.</summary>
    public static IEnumerable<ImmutableArray<T>> Without<T>(ImmutableArray<T> items)
    {
        if (items.Length > 3)
        {
            yield return items[..(items.Length / 2)];
            yield return items[(items.Length / 2)..];
        }

        for (var place = 0; place < items.Length; place++) yield return items.RemoveAt(place);
    }

    /// <summary>With one of it made smaller.</summary>
    public static IEnumerable<ImmutableArray<T>> Inside<T>(ImmutableArray<T> items, Func<T, IEnumerable<T>> shrink) =>
        Enumerable.Range(0, items.Length).SelectMany(place => shrink(items[place]).Select(smaller => items.SetItem(place, smaller)));

    /// <summary>Both.</summary>
    public static IEnumerable<ImmutableArray<T>> Of<T>(ImmutableArray<T> items, Func<T, IEnumerable<T>> shrink) =>
        Without(items).Concat(Inside(items, shrink));
}
