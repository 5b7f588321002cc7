using System;
using Hangzhou.Benchmarks.Restoration;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Benchmarks;

/// <summary>Milestone 5.2 as a .NET developer would write it: a loop, nullable decimals, ifs.</summary>
internal static class HandWritten
{
    public static TruthCounts Count(ReadOnlySpan<Reserve> reserves)
    {
        int yes = 0, no = 0, unknown = 0;
        foreach (var reserve in reserves)
        {
            var truth = Judge(
                reserve.CoreDegradedArea, reserve.CoreRestoredArea, reserve.BufferDegradedArea, reserve.BufferRestoredArea,
                reserve.TransitionDegradedArea, reserve.TransitionRestoredArea);
            if (truth == Truth.Yes) yes++;
            else if (truth == Truth.No) no++;
            else unknown++;
        }

        return new TruthCounts(yes, no, unknown);
    }

    public static TruthCounts Count(ReadOnlySpan<ReserveRow> reserves)
    {
        int yes = 0, no = 0, unknown = 0;
        foreach (ref readonly var reserve in reserves)
        {
            var truth = Judge(
                reserve.CoreDegradedArea, reserve.CoreRestoredArea, reserve.BufferDegradedArea, reserve.BufferRestoredArea,
                reserve.TransitionDegradedArea, reserve.TransitionRestoredArea);
            if (truth == Truth.Yes) yes++;
            else if (truth == Truth.No) no++;
            else unknown++;
        }

        return new TruthCounts(yes, no, unknown);
    }

    private static Truth Judge(
        decimal? coreDegraded, decimal? coreRestored, decimal? bufferDegraded, decimal? bufferRestored,
        decimal? transitionDegraded, decimal? transitionRestored)
    {
        var isUnknown = false;
        if (coreDegraded is not { } degraded) isUnknown = true;
        else if (degraded > 0)
        {
            if (coreRestored is not { } restored) isUnknown = true;
            else if (restored < degraded) return Truth.No;
        }

        if (bufferDegraded is not { } buffer || bufferRestored is not { } bufferDone) isUnknown = true;
        else if (bufferDone < 0.5m * buffer) return Truth.No;

        if (transitionDegraded is not { } transition || transitionRestored is not { } transitionDone) isUnknown = true;
        else if (transitionDone < 0.3m * transition) return Truth.No;

        return isUnknown ? Truth.Unknown : Truth.Yes;
    }
}
