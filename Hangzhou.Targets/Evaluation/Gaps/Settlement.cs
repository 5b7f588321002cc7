using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>So many members of a class made what they are to be.</summary>
internal sealed record Move(MemberClass Of, long Members, int State, int Cost, Choice? Choice);

/// <summary>Members made what settles a population, at the least cost.</summary>
internal sealed record Settled(long Cost, IReadOnlyList<Move> Moves)
{
    /// <summary>Nothing needs to be done.</summary>
    public static Settled Free { get; } = new(0, []);
}

/// <summary>
/// Chooses which members to make what, so that a constraint holds at the least cost. Exact: over all costs in turn, the
/// greatest weight that can be had for it; members alike are interchangeable.
/// </summary>
internal static class Settlement
{
    private const long MostCost = 200_000;

    /// <summary>The cheapest way; null where there is none.</summary>
    public static Settled? Find(IReadOnlyList<MemberClass> classes, Constraint constraint)
    {
        if (constraint.NeedsSome.IsEmpty) return Cheapest(classes, constraint, null);
        if (Cheapest(classes, constraint, null) is not { } free) return null;
        if (Has(classes, constraint, free)) return free;
        Settled? best = null;
        // One member at least of such a state: whichever it is, the others follow.
        for (var i = 0; i < classes.Count; i++)
        {
            foreach (var state in constraint.NeedsSome)
            {
                if (classes[i].Count == 0 || OptionOf(classes[i], state) is null) continue;
                var settled = Cheapest(classes, constraint, (i, state));
                if (settled is not null && (best is null || settled.Cost < best.Cost)) best = settled;
            }
        }

        return best;
    }

    private static bool Has(IReadOnlyList<MemberClass> classes, Constraint constraint, Settled settled)
    {
        if (settled.Moves.Any(move => constraint.NeedsSome.Contains(move.State))) return true;
        foreach (var one in classes)
        {
            var moved = settled.Moves.Where(move => ReferenceEquals(move.Of, one)).Sum(move => move.Members);
            if ((one.Count is null || moved < one.Count) && constraint.NeedsSome.Contains(StateNow(one))) return true;
        }

        return false;
    }

    private static int StateNow(MemberClass one) => Constraint.StateOf(one.Scope, one.Truth);

    private static Settled? Cheapest(IReadOnlyList<MemberClass> classes, Constraint constraint, (int Class, int State)? forced)
    {
        var weight = (Int128)0;
        var moves = new List<Move>();
        var cost = 0L;
        var items = new List<(MemberClass Of, long Count, List<Option> Options)>();
        for (var i = 0; i < classes.Count; i++)
        {
            var count = classes[i].Count;
            if (forced is var (place, state) && place == i && OptionOf(classes[i], state) is { } option)
            {
                weight += constraint.Weights[state];
                cost += option.Cost;
                if (option.Cost > 0) moves.Add(new Move(classes[i], 1, state, option.Cost, option.Choice));
                if (count is not null) count--;
            }

            var now = constraint.Weights[StateNow(classes[i])];
            if (count is { } known) weight += (Int128)known * now;
            var options = Options(classes[i], constraint, now);
            if (options.Count > 0) items.Add((classes[i], count ?? MostCost, options));
        }

        if (weight >= constraint.Needed) return new Settled(cost, moves);
        return Spend(items, constraint.Needed - weight) is not { } spent ? null : new Settled(cost + spent.Cost, [.. moves, .. spent.Moves]);
    }

    // What is gained by a change, those left out that gain no more than a cheaper one.
    private static List<Option> Options(MemberClass one, Constraint constraint, long now)
    {
        var options = new List<Option>();
        foreach (var option in Enumerable.Range(0, Constraint.States)
            .Select(state => OptionOf(one, state) is { } found ? found with { Gain = constraint.Weights[state] - now } : null)
            .OfType<Option>().Where(option => option.Gain > 0 && option.Cost > 0).OrderBy(option => option.Cost).ThenByDescending(option => option.Gain))
        {
            if (options.Count == 0 || option.Gain > options[^1].Gain) options.Add(option);
        }

        return options;
    }

    private static Option? OptionOf(MemberClass one, int state)
    {
        Option? best = null;
        foreach (var (scope, truth) in Pairs)
        {
            if (Constraint.StateOf(scope, truth) != state) continue;
            if (one.Table.CostOf(scope, truth) is >= 0 and var cost && (best is null || cost < best.Cost)) best = new Option(state, 0, cost, one.Table.ChoiceOf(scope, truth));
        }

        return best;
    }

    private static readonly (Truth, Truth)[] Pairs =
    [
        (Truth.No, Truth.No), (Truth.No, Truth.Unknown), (Truth.No, Truth.Yes),
        (Truth.Unknown, Truth.No), (Truth.Unknown, Truth.Unknown), (Truth.Unknown, Truth.Yes),
        (Truth.Yes, Truth.No), (Truth.Yes, Truth.Unknown), (Truth.Yes, Truth.Yes),
    ];

    private static Settled? Spend(List<(MemberClass Of, long Count, List<Option> Options)> items, Int128 missing)
    {
        if (missing > long.MaxValue / 4) return null;
        var needed = (long)missing;
        // Where all that can be gained is needed there is no choice.
        var most = items.Aggregate(0.0, (sum, item) => sum + (item.Count * (double)item.Options[^1].Gain));
        if (most < needed) return null;
        if (most == needed) return All(items);
        var bound = Bound(items, needed);
        return bound > MostCost ? null : Knapsack.Fill(items, needed, (int)bound);
    }

    private static Settled All(List<(MemberClass Of, long Count, List<Option> Options)> items) => new(
        items.Sum(item => item.Count * item.Options[^1].Cost),
        [.. items.Select(item => new Move(item.Of, item.Count, item.Options[^1].State, item.Options[^1].Cost, item.Options[^1].Choice))]);

    // What it costs to take the best gain for its cost first: never less than the least.
    private static long Bound(List<(MemberClass Of, long Count, List<Option> Options)> items, long needed)
    {
        var cost = 0L;
        foreach (var (count, option) in items.Select(item => (item.Count, item.Options[^1])).OrderByDescending(item => (double)item.Item2.Gain / item.Item2.Cost))
        {
            if (needed <= 0) break;
            var taken = Math.Min(count, ((needed - 1) / option.Gain) + 1);
            cost += taken * option.Cost;
            needed -= taken * option.Gain;
        }

        return cost;
    }
}

/// <summary>A change of one member: what it gains, and what it costs.</summary>
internal sealed record Option(int State, long Gain, int Cost, Choice? Choice);
