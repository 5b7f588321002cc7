using System;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Makes another folder of facts of one.</summary>
internal delegate FactFolder Mutate(FactFolder facts, Random random);

/// <summary>A way to change facts, by name.</summary>
internal sealed record Mutation(string Name, Mutate Apply);

/// <summary>Choices that a mutation makes.</summary>
internal static class Chance
{
    public static T Of<T>(this Random random, System.Collections.Generic.IReadOnlyList<T> all) => all[random.Next(all.Count)];

    /// <summary>A length, small ones more often than large ones.</summary>
    public static int Length(this Random random, int most) => random.Next(1 + (int)Math.Pow(most, random.NextDouble()));
}
