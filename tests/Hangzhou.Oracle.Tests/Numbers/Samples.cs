using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Hangzhou.Oracle.Tests.Numbers;

/// <summary>Numbers at the edges of what types hold, and random ones of every size and scale.</summary>
internal static class Samples
{
    /// <summary>Decimals where something changes: signs, zeros of several scales, mantissas of 32, 64 and 96 bits, the finest and coarsest scales.</summary>
    public static readonly decimal[] Decimals =
    [
        0m, new(0, 0, 0, true, 0), 0.0m, 0.000000000m, new(0, 0, 0, false, 28), 1m, 1.0m, 1.000000000m, -1m, 0.3m, 0.30m, 1e-28m, -1e-28m,
        1.0000000000000000000000000000m, 0.9999999999999999999999999999m, uint.MaxValue, ulong.MaxValue, ulong.MaxValue + 1m, long.MaxValue,
        new(-1, -1, 0, false, 9), new(-1, -1, 0, false, 19), new(-1, -1, 0, false, 28), new(0, 0, 1, false, 0), new(0, 0, 1, false, 28),
        123456789012345678m, 999999999.999999999m, 0.000000001m, 79228162514264337593543950.335m, 7.9228162514264337593543950335m,
        decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, decimal.MinValue + 1,
    ];

    /// <summary>Whole numbers where something changes.</summary>
    public static readonly long[] Longs =
    [
        0, 1, -1, 2, 3, 7, 10, 30, 100, -100, 1_000_000_000, (1L << 31) - 1, 1L << 31, (1L << 33) - 1, 1L << 33, 1L << 49, 1L << 50, -(1L << 50),
        999_999_999_999_999_999, (1L << 62) - 1, 1L << 62, long.MaxValue - 1, long.MaxValue, long.MinValue, long.MinValue + 1,
    ];

    /// <summary>Constants n/d, d above 0: shares and thresholds as rules have them, and the limits.</summary>
    public static readonly (long N, long D)[] Factors =
    [
        .. from n in Longs from d in Longs where d > 0 select (n, d),
    ];

    /// <summary>A decimal of a random number of bits, scale and sign.</summary>
    public static decimal NextDecimal(this Random random)
    {
        var mantissa = random.NextBits(96);
        return new decimal(
            unchecked((int)(uint)(mantissa & uint.MaxValue)), unchecked((int)(uint)((mantissa >> 32) & uint.MaxValue)),
            unchecked((int)(uint)(mantissa >> 64)), random.Next(8) == 0, (byte)random.Next(random.Next(2) == 0 ? 4 : 29));
    }

    /// <summary>A whole number of a random number of bits, of either sign.</summary>
    public static long NextLong(this Random random) =>
        random.Next(64) == 0 ? long.MinValue : (long)random.NextBits(63) * (random.Next(4) == 0 ? -1 : 1);

    /// <summary>A denominator.</summary>
    public static long NextDenominator(this Random random) => Math.Max(1, (long)random.NextBits(63));

    /// <summary>A whole number from 0 on, of at most so many bits, each length as likely as another.</summary>
    public static BigInteger NextBits(this Random random, int most)
    {
        var length = random.Next(most + 1);
        var bytes = new byte[(length / 8) + 2];
        random.NextBytes(bytes.AsSpan(..^1));
        return new BigInteger(bytes) & ((BigInteger.One << length) - 1);
    }

    /// <summary>Every two of the list.</summary>
    public static IEnumerable<(T Left, T Right)> Pairs<T>(this IReadOnlyCollection<T> all) => all.SelectMany(_ => all, (left, right) => (left, right));
}
