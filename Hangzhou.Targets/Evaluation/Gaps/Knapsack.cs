using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The least cost for a gain: for each cost in turn the greatest gain, one member after the other.</summary>
internal static class Knapsack
{
    private const byte Left = byte.MaxValue;

    /// <summary>The cheapest way to gain what is needed; null where the bound does not suffice.</summary>
    /// <param name="bound">A cost that suffices.</param>
    public static Settled? Fill(List<(MemberClass Of, long Count, List<Option> Options)> items, long needed, int bound)
    {
        var gains = new long[bound + 1];
        var steps = new List<(int Item, byte[] Taken)>();
        for (var item = 0; item < items.Count; item++)
        {
            // More members of a class than the bound can pay for need not be looked at.
            var members = Math.Min(items[item].Count, bound / items[item].Options[0].Cost);
            for (var member = 0L; member < members; member++)
            {
                if (Step(gains, items[item].Options) is not { } taken) break;
                steps.Add((item, taken));
            }
        }

        var cost = Array.FindIndex(gains, gain => gain >= needed);
        return cost < 0 ? null : new Settled(cost, Trace(items, steps, cost));
    }

    // Null where one more member changes nothing; then neither does a further one alike.
    private static byte[]? Step(long[] gains, List<Option> options)
    {
        var taken = new byte[gains.Length];
        Array.Fill(taken, Left);
        var before = (long[])gains.Clone();
        var changed = false;
        for (var cost = options[0].Cost; cost < gains.Length; cost++)
        {
            for (var i = 0; i < options.Count && options[i].Cost <= cost; i++)
            {
                var gain = before[cost - options[i].Cost] + options[i].Gain;
                if (gain <= gains[cost]) continue;
                (gains[cost], taken[cost], changed) = (gain, (byte)i, true);
            }
        }

        return changed ? taken : null;
    }

    private static List<Move> Trace(
        List<(MemberClass Of, long Count, List<Option> Options)> items, List<(int Item, byte[] Taken)> steps, int cost)
    {
        var moves = new List<Move>();
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var (item, taken) = steps[i];
            if (taken[cost] == Left) continue;
            var option = items[item].Options[taken[cost]];
            cost -= option.Cost;
            var last = moves.Count - 1;
            if (last >= 0 && ReferenceEquals(moves[last].Of, items[item].Of) && ReferenceEquals(moves[last].Choice, option.Choice)) moves[last] = moves[last] with { Members = moves[last].Members + 1 };
            else moves.Add(new Move(items[item].Of, 1, option.State, option.Cost, option.Choice));
        }

        moves.Reverse();
        return moves;
    }
}
