using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Powers of ten as tables.</summary>
internal static class PowersOfTen
{
    // An array, because a span over static data allocates in a debug build.
    private static readonly ulong[] Table =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    /// <summary>The greatest exponent whose power fits 64 bits.</summary>
    public const int Greatest64 = 19;

    /// <summary>10 to the exponent, 0 to 19.</summary>
    public static ulong Of64(int exponent) => Table[exponent];

    /// <summary>10 to the exponent, 0 to 38.</summary>
    public static Int128 Of128(int exponent) =>
        exponent <= Greatest64
            ? Table[exponent]
            : (Int128)Table[Greatest64] * Table[exponent - Greatest64];
}
