using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>So many members of a class made what they are to be.</summary>
internal sealed record Move(MemberClass Of, long Members, int State, int Cost, Choice? Choice);

/// <summary>Members made what settles a population.</summary>
internal sealed record Settled(long Cost, IReadOnlyList<Move> Moves)
{
    /// <summary>Whether nothing cheaper would do.</summary>
    public bool IsLeast { get; init; } = true;
}

/// <summary>A change of one member: what it gains, and what it costs.</summary>
internal sealed record Option(int State, long Gain, int Cost, Choice? Choice);

/// <summary>Members of a class, of whom so many may be changed, each in one of these ways: the dearer gain more.</summary>
internal sealed record Changeable(MemberClass Of, long Count, List<Option> Options)
{
    /// <summary>The way that gains most.</summary>
    public Option Best => Options[^1];
}

/// <summary>
/// Chooses which members to make what, so that a constraint holds at the least cost. Exact while that is not too much work:
/// over all costs in turn, the greatest weight that can be had for it; members alike are interchangeable.
/// </summary>
internal static class Settlement
{
    // Members of a roster whose total nobody knows: as many as it may take.
    private const long Many = 200_000;

    private const double MostWork = 20_000_000;

    private static readonly Truth[] Truths = [Truth.No, Truth.Unknown, Truth.Yes];

    /// <summary>The cheapest way; null where there is none.</summary>
    public static Settled? Find(IReadOnlyList<MemberClass> classes, Constraint constraint)
    {
        var options = new List<Option>[classes.Count];
        for (var i = 0; i < options.Length; i++) options[i] = Options(classes[i], constraint, constraint.Weights[StateNow(classes[i])]);
        if (Cheapest(classes, options, constraint, -1, -1) is not { } free) return null;
        if (constraint.NeedsSome.IsEmpty || Has(classes, constraint, free)) return free;
        Settled? best = null;
        // One member at least of such a state: whichever it is, the others follow.
        for (var i = 0; i < classes.Count; i++)
        {
            foreach (var state in constraint.NeedsSome)
            {
                if (classes[i].Count == 0 || OptionOf(classes[i], state, 0) is null) continue;
                var settled = Cheapest(classes, options, constraint, i, state);
                if (settled is not null && (best is null || settled.Cost < best.Cost)) best = settled;
            }
        }

        return best;
    }

    private static bool Has(IReadOnlyList<MemberClass> classes, Constraint constraint, Settled settled)
    {
        foreach (var move in settled.Moves)
        {
            if (constraint.Needs(move.State)) return true;
        }

        foreach (var one in classes)
        {
            var left = one.Count;
            foreach (var move in settled.Moves) left -= ReferenceEquals(move.Of, one) ? move.Members : 0;
            if (left is null or > 0 && constraint.Needs(StateNow(one))) return true;
        }

        return false;
    }

    private static int StateNow(MemberClass one) => Constraint.StateOf(one.Scope, one.Truth);

    // Weights are summed as decimals: so many members of such weights do not fit 64 bits.
    private static Settled? Cheapest(IReadOnlyList<MemberClass> classes, List<Option>[] options, Constraint constraint, int forced, int state)
    {
        var missing = (decimal)constraint.Needed;
        var moves = new List<Move>();
        var cost = 0L;
        var items = new List<Changeable>();
        for (var i = 0; i < classes.Count; i++)
        {
            var count = classes[i].Count;
            if (i == forced && OptionOf(classes[i], state, 0) is { } option)
            {
                missing -= constraint.Weights[state];
                cost += option.Cost;
                if (option.Cost > 0) moves.Add(new Move(classes[i], 1, state, option.Cost, option.Choice));
                if (count is not null) count--;
            }

            var now = constraint.Weights[StateNow(classes[i])];
            if (count is { } known) missing -= (decimal)known * now;
            if (options[i].Count > 0) items.Add(new Changeable(classes[i], count ?? Many, options[i]));
        }

        if (missing <= 0) return new Settled(cost, moves);
        if (Spend(items, missing) is not { } spent) return null;
        moves.AddRange(spent.Moves);
        return new Settled(cost + spent.Cost, moves) { IsLeast = spent.IsLeast };
    }

    // What is gained by a change, the cheapest first, those left out that gain no more than a cheaper one.
    private static List<Option> Options(MemberClass one, Constraint constraint, long now)
    {
        var all = new List<Option>();
        for (var state = 0; state < Constraint.States; state++)
        {
            var gain = constraint.Weights[state] - now;
            if (gain > 0 && OptionOf(one, state, gain) is { Cost: > 0 } option) all.Add(option);
        }

        all.Sort((left, right) => left.Cost != right.Cost ? left.Cost.CompareTo(right.Cost) : right.Gain.CompareTo(left.Gain));
        var options = new List<Option>();
        foreach (var option in all)
        {
            if (options.Count == 0 || option.Gain > options[^1].Gain) options.Add(option);
        }

        return options;
    }

    private static Option? OptionOf(MemberClass one, int state, long gain)
    {
        var (least, choice) = (-1, (Choice?)null);
        foreach (var scope in Truths)
        {
            foreach (var truth in Truths)
            {
                if (Constraint.StateOf(scope, truth) != state || one.Table.CostOf(scope, truth) is not (>= 0 and var cost)) continue;
                if (least < 0 || cost < least) (least, choice) = (cost, one.Table.ChoiceOf(scope, truth));
            }
        }

        return least < 0 ? null : new Option(state, gain, least, choice);
    }

    private static Settled? Spend(List<Changeable> items, decimal missing)
    {
        if (missing > long.MaxValue / 4) return null;
        var needed = (long)missing;
        // Where all that can be gained is needed there is no choice.
        var most = 0m;
        foreach (var item in items) most += item.Count * (decimal)item.Best.Gain;
        if (most < needed) return null;
        var greedy = Greedy(items, needed);
        if (most == needed || AreAlike(items)) return greedy;
        var work = 0.0;
        foreach (var item in items) work += Math.Min(item.Count, (double)greedy.Cost / item.Options[0].Cost) * greedy.Cost * item.Options.Count;
        return work > MostWork ? greedy with { IsLeast = false } : Knapsack.Fill(items, needed, (int)greedy.Cost) ?? greedy;
    }

    // Where everyone gains the same, the cheapest first is the least.
    private static bool AreAlike(List<Changeable> items) =>
        items.TrueForAll(item => item.Options.Count == 1 && item.Best.Gain == items[0].Best.Gain);

    // The best gain for its cost first: never cheaper than the least.
    private static Settled Greedy(List<Changeable> items, long needed)
    {
        var cost = 0L;
        var moves = new List<Move>();
        var ordered = new List<Changeable>(items);
        ordered.Sort((left, right) => ((decimal)right.Best.Gain * left.Best.Cost).CompareTo((decimal)left.Best.Gain * right.Best.Cost));
        foreach (var item in ordered)
        {
            if (needed <= 0) break;
            var taken = Math.Min(item.Count, ((needed - 1) / item.Best.Gain) + 1);
            cost += taken * item.Best.Cost;
            needed -= taken * item.Best.Gain;
            moves.Add(new Move(item.Of, taken, item.Best.State, item.Best.Cost, item.Best.Choice));
        }

        return new Settled(cost, moves);
    }
}
