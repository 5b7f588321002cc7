using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>A stream of chance (SplitMix64): the same seed and lane give the same choices on every machine and with every library.</summary>
internal sealed class Chance
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _state;

    /// <param name="lane">Which of the streams of a seed; they have nothing to do with one another.</param>
    public Chance(ulong seed, ulong lane = 0) => _state = Mix(seed + Mix(Golden * (lane + 1)));

    /// <summary>A whole number of the range, both ends included.</summary>
    public int From(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>Yes, so many times of a hundred.</summary>
    public bool Percent(int percent) => From(1, 100) <= percent;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[From(0, choices.Count - 1)];

    /// <summary>One of several.</summary>
    public T One<T>(params ReadOnlySpan<T> choices) => choices[From(0, choices.Length - 1)];

    /// <summary>One of several, each as often as its weight.</summary>
    public T Weighed<T>(IReadOnlyList<(int Weight, T Choice)> choices)
    {
        var at = From(1, choices.Sum(choice => choice.Weight));
        foreach (var (weight, choice) in choices)
        {
            at -= weight;
            if (at <= 0) return choice;
        }

        throw new InvalidOperationException("The weights have a sum.");
    }

    /// <summary>Some of several, in their order.</summary>
    public IEnumerable<T> Some<T>(IEnumerable<T> choices, int percent) => choices.Where(_ => Percent(percent)).ToList();

    /// <summary>A number of 64 random bits.</summary>
    public ulong Next() => Mix(_state += Golden);

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
