using System;
using System.Threading;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Countings that have been asked of a column set, kept for the next time: planning took longer than counting a thousand
/// members. A thread takes one out while it counts; another that wants the same meanwhile makes its own.
/// </summary>
internal sealed class KeptCountings
{
    // Room for what is asked over and over; when all is taken, one goes.
    private readonly WholeCounting?[] _places = new WholeCounting?[16];

    /// <summary>Takes out what counts this; null when none is there.</summary>
    public WholeCounting? Take(MilestoneRule rule, int population, Readings readings)
    {
        foreach (ref var place in _places.AsSpan())
        {
            if (Volatile.Read(ref place) is not { } kept || !kept.Counts(rule, population, readings)) continue;
            if (ReferenceEquals(Interlocked.CompareExchange(ref place, null, kept), kept)) return kept;
        }

        return null;
    }

    /// <summary>Puts it back, or there for the first time.</summary>
    public void Keep(WholeCounting counting)
    {
        foreach (ref var place in _places.AsSpan())
        {
            if (Volatile.Read(ref place) is null && Interlocked.CompareExchange(ref place, counting, null) is null) return;
        }

        Volatile.Write(ref _places[0], counting);
    }
}
