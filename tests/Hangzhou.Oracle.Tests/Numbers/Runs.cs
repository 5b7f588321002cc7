using System;
using System.Globalization;

namespace Hangzhou.Oracle.Tests.Numbers;

/// <summary>How many random cases, and from which seed: HANGZHOU_NUMBERS and HANGZHOU_SEED.</summary>
internal static class Runs
{
    public static int Seed { get; } = Read("HANGZHOU_SEED", 20251);

    /// <summary>Random cases of each kind.</summary>
    public static int Cases { get; } = Read("HANGZHOU_NUMBERS", 100_000);

    /// <summary>The same cases for the same seed, others for each kind.</summary>
    public static Random Random(int kind) => new(unchecked((Seed * 397) ^ kind));

    private static int Read(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
