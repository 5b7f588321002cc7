using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The least cost for a gain: for each cost in turn the greatest gain, one member after the other.</summary>
internal static class Knapsack
{
    private const byte Left = byte.MaxValue;

    /// <summary>The cheapest way to gain what is needed; null where the bound does not suffice.</summary>
    /// <param name="bound">A cost that suffices.</param>
    public static Settled? Fill(List<Changeable> items, long needed, int bound)
    {
        var gains = new long[bound + 1];
        var steps = new List<Step>();
        foreach (var item in items)
        {
            // More members of a class than the bound can pay for need not be looked at.
            var members = Math.Min(item.Count, bound / item.Options[0].Cost);
            for (var member = 0L; member < members; member++)
            {
                if (Next(gains, item.Options) is not { } taken) break;
                steps.Add(new Step(item, taken));
            }
        }

        var cost = 0;
        while (cost < gains.Length && gains[cost] < needed) cost++;
        return cost == gains.Length ? null : new Settled(cost, Trace(steps, cost));
    }

    // Null where one more member changes nothing; then neither does a further one alike. A loop that is hot in a short run.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static byte[]? Next(long[] gains, List<Option> options)
    {
        var taken = new byte[gains.Length];
        Array.Fill(taken, Left);
        var before = (long[])gains.Clone();
        var changed = false;
        for (var i = 0; i < options.Count; i++)
        {
            var (own, gained) = (options[i].Cost, options[i].Gain);
            for (var cost = own; cost < gains.Length; cost++)
            {
                var gain = before[cost - own] + gained;
                if (gain <= gains[cost]) continue;
                (gains[cost], taken[cost], changed) = (gain, (byte)i, true);
            }
        }

        return changed ? taken : null;
    }

    private static List<Move> Trace(List<Step> steps, int cost)
    {
        var moves = new List<Move>();
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var (item, taken) = steps[i];
            if (taken[cost] == Left) continue;
            var option = item.Options[taken[cost]];
            cost -= option.Cost;
            var last = moves.Count - 1;
            if (last >= 0 && ReferenceEquals(moves[last].Of, item.Of) && moves[last].State == option.State) moves[last] = moves[last] with { Members = moves[last].Members + 1 };
            else moves.Add(new Move(item.Of, 1, option.State, option.Cost, option.Choice));
        }

        moves.Reverse();
        return moves;
    }

    /// <summary>One more member, and the way in which it was changed for each cost.</summary>
    private sealed record Step(Changeable Item, byte[] Taken);
}
