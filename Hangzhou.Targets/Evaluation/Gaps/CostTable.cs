using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// What a member can be made by answering some of its missing values, and how few will do: for each truth of its scope
/// and of its criteria the least cost known.
/// </summary>
internal sealed class CostTable
{
    private static readonly Truth[] Truths = [Truth.No, Truth.Unknown, Truth.Yes];

    private readonly int[] _costs = [-1, -1, -1, -1, -1, -1, -1, -1, -1];
    private readonly Choice?[] _choices = new Choice?[9];

    /// <summary>Whether everything that could matter was tried.</summary>
    public bool IsExhaustive { get; private set; } = true;

    /// <summary>One outcome that costs nothing.</summary>
    public static CostTable Fixed(Truth scope, Truth truth)
    {
        var table = new CostTable();
        table.Offer(scope, truth, 0, null);
        return table;
    }

    /// <summary>The least cost; -1 where it cannot be.</summary>
    public int CostOf(Truth scope, Truth truth) => _costs[At(scope, truth)];

    /// <summary>The answers of least cost.</summary>
    public Choice? ChoiceOf(Truth scope, Truth truth) => _choices[At(scope, truth)];

    /// <summary>Not everything was tried.</summary>
    public void Limit() => IsExhaustive = false;

    /// <summary>Notes an outcome, if none as cheap is known.</summary>
    public void Offer(Truth scope, Truth truth, int cost, Choice? choice)
    {
        var at = At(scope, truth);
        if (_costs[at] >= 0 && _costs[at] <= cost) return;
        (_costs[at], _choices[at]) = (cost, choice);
    }

    /// <summary>Takes over another's outcomes, each with a further answer before it.</summary>
    /// <param name="least">What each costs at least.</param>
    public void OfferAll(CostTable other, int further, Choice? before, int least = 0)
    {
        foreach (var scope in Truths)
        {
            foreach (var truth in Truths)
            {
                if (other.CostOf(scope, truth) is >= 0 and var cost) Offer(scope, truth, Math.Max(least, cost + further), Choice.Join(before, other.ChoiceOf(scope, truth)));
            }
        }

        if (!other.IsExhaustive) Limit();
    }

    /// <summary>Both: independent of each other, so that costs add up, and scopes and truths are joined by and.</summary>
    public static CostTable Join(CostTable one, CostTable other)
    {
        var joined = new CostTable();
        if (!one.IsExhaustive || !other.IsExhaustive) joined.Limit();
        for (var a = 0; a < 9; a++)
        {
            for (var b = 0; b < 9 && one._costs[a] >= 0; b++)
            {
                if (other._costs[b] < 0) continue;
                joined.Offer(
                    Truths[a / 3] & Truths[b / 3], Truths[a % 3] & Truths[b % 3], one._costs[a] + other._costs[b],
                    Choice.Join(one._choices[a], other._choices[b]));
            }
        }

        return joined;
    }

    // No 0, unknown 1, yes 3: by place 0, 1, 2.
    private static int At(Truth scope, Truth truth) => (3 * (((int)scope + 1) / 2)) + (((int)truth + 1) / 2);
}
