using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Benchmarks.Restoration;

namespace Hangzhou.Benchmarks;

/// <summary>A developer's own struct, as it stands.</summary>
internal readonly record struct ReserveRow(
    string Code, decimal? CoreDegradedArea, decimal? CoreRestoredArea, decimal? BufferDegradedArea, decimal? BufferRestoredArea,
    decimal? TransitionDegradedArea, decimal? TransitionRestoredArea) : IReserve;

/// <summary>Seeded reserves: a tenth of the values missing, some zones without degraded land, many exactly on their bound.</summary>
internal static class Rows
{
    public static ReserveRow[] Structs(int count) => [.. Stream(count)];

    public static IEnumerable<ReserveRow> Stream(int count)
    {
        var random = new Random(20250925);
        return Enumerable.Range(0, count).Select(i => Row(random, i));
    }

    public static Reserve[] Records(int count) => [.. Structs(count).Select(row => new Reserve
    {
        Code = row.Code,
        CoreDegradedArea = row.CoreDegradedArea,
        CoreRestoredArea = row.CoreRestoredArea,
        BufferDegradedArea = row.BufferDegradedArea,
        BufferRestoredArea = row.BufferRestoredArea,
        TransitionDegradedArea = row.TransitionDegradedArea,
        TransitionRestoredArea = row.TransitionRestoredArea,
    })];

    private static ReserveRow Row(Random random, int index)
    {
        var core = Degraded(random);
        var buffer = Degraded(random);
        var transition = Degraded(random);
        return new ReserveRow(
            $"R{index}", Reported(random, core), Reported(random, Restored(random, core, 1.0m)),
            Reported(random, buffer), Reported(random, Restored(random, buffer, 0.5m)),
            Reported(random, transition), Reported(random, Restored(random, transition, 0.3m)));
    }

    private static decimal Degraded(Random random) =>
        random.Next(4) == 0 ? 0.00m : new decimal(random.Next(1, 5_000_000), 0, 0, false, 2);

    private static decimal Restored(Random random, decimal degraded, decimal share) => random.Next(3) switch
    {
        0 => decimal.Round(degraded * share, 2, MidpointRounding.ToPositiveInfinity),
        1 => degraded,
        _ => decimal.Round(degraded * random.Next(0, 120) / 100m, 2),
    };

    private static decimal? Reported(Random random, decimal value) => random.Next(10) == 0 ? null : value;
}
