using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>Small sets of elements.</summary>
internal static class Elements
{
    /// <summary>Every choice of at most so many of the kinds, with repetition, whatever their order.</summary>
    public static IEnumerable<List<T>> UpTo<T>(int most, IReadOnlyList<T> kinds, int from = 0)
    {
        yield return [];
        if (most == 0) yield break;
        for (var kind = from; kind < kinds.Count; kind++)
        {
            foreach (var rest in UpTo(most - 1, kinds, kind)) yield return [kinds[kind], .. rest];
        }
    }
}
