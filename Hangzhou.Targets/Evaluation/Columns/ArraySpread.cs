using System.Threading;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// How far behind the beginning of its memory a large array begins. The runtime gives each a region of its own, a power of
/// two behind the last. A cache that tells lines by few bits of their address then takes columns that are read side by
/// side for one another, which took more than twice the time.
/// </summary>
internal static class ArraySpread
{
    // A page and some lines: neither the place in a page nor the page's own bits are those of the array before.
    private const int LinesApart = 64 + 11;
    private const int LinesInAll = 16 * 64;

    private static int _arrays;

    /// <summary>How many cache lines the next array leaves free.</summary>
    public static int NextLines() => (int)((uint)(Interlocked.Increment(ref _arrays) * LinesApart) % LinesInAll);
}
