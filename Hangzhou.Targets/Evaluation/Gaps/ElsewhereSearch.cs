using System;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Looks beyond a milestone's own members, where its rules count rosters, follow relations or read a single entity: one
/// value of a single entity answered, or all rows of a roster that lack a value answered alike and then as few of them
/// as will do, where nothing else does. What is found settles the verdict; that there is nothing cheaper is not proven.
/// </summary>
internal sealed class ElsewhereSearch(GapContext gaps, MilestoneRule rule, ImmutableArray<Instance> instances)
{
    private readonly WaysElsewhere _ways = new(gaps, instances);
    private readonly bool _hasMembers = instances.Any(instance => instance.Schema.Entity is not null);

    /// <summary>The cheapest way found, with what the milestone's own members then still lack; null where none is cheaper than the best known.</summary>
    public Solution? Find(Truth goal, Solution? known)
    {
        var best = known;
        var hasSimple = false;
        foreach (var way in _ways.All(alsoRosters: known is null))
        {
            // Several values of each row are tried together where one does not do.
            if (best is { Cost: <= 1 } || (way.IsCompound && hasSimple)) break;
            if (Least(way, goal, best?.Cost ?? long.MaxValue) is not { } found) continue;
            hasSimple = true;
            if (best is null || found.Cost < best.Cost) best = found;
        }

        return ReferenceEquals(best, known) ? null : best;
    }

    // Of a way that answers rows alike as few as will do.
    private Solution? Least(Way way, Truth goal, long most)
    {
        var (count, cost) = (0, 0L);
        while (count < way.Rows.Length && (cost += way.Rows[count].Values) < most) count++;
        if (count == 0 || Reached(way, count, goal) is not { } all) return null;
        var (least, best) = (1, all);
        count--;
        while (least <= count)
        {
            var middle = (least + count) / 2;
            if (Reached(way, middle, goal) is { } found)
            {
                if (found.Cost < best.Cost) best = found;
                count = middle - 1;
            }
            else
            {
                least = middle + 1;
            }
        }

        return best.Cost < most ? best : null;
    }

    private Solution? Reached(Way way, int count, Truth goal)
    {
        var rows = way.Rows[..count];
        var first = new Solution(Solution.ValuesOf(rows), false, rows);
        var answered = gaps with { Rounds = way.First(count) };
        var context = answered.Judged(rule);
        var truth = MilestoneSearch.TruthOf(context);
        if (truth == goal) return first;
        // What its own members lack then is asked for only where all rows are answered.
        if (truth != Truth.Unknown || count < way.Rows.Length || !_hasMembers) return null;
        var search = new MilestoneSearch(answered with { Facts = Witness.Facts(gaps, rows) }, context);
        var more = goal == Truth.Yes ? search.ToYes(out _) : search.ToNo(out _);
        return more is null ? null : Joined(first, more);
    }

    // Rows that the first listed are listed for the second: their answers come to them.
    private Solution Joined(Solution first, Solution more)
    {
        var rows = first.Rows.ToList();
        foreach (var row in more.Rows)
        {
            var further = row.Row - (gaps.AssessedRound.Table(row.Entity)?.RowCount ?? 0);
            if (row.Row < 0 || further < 0)
            {
                rows.Add(row);
                continue;
            }

            var at = rows.FindIndex(one => one.Entity == row.Entity && one.Row < 0 && further-- == 0);
            rows[at] = rows[at] with { Answers = [.. rows[at].Answers, .. row.Answers] };
        }

        return new Solution(Solution.ValuesOf(rows), false, [.. rows]);
    }
}
