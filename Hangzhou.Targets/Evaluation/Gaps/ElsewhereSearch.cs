using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Looks beyond a milestone's own members, where its rules count rosters, follow relations or read a single entity: one
/// value of a single entity answered, or all rows of a roster that lack a value answered alike and then as few of them
/// as will do. What is found settles the verdict; that there is nothing cheaper is not proven.
/// </summary>
internal sealed class ElsewhereSearch(GapContext gaps, MilestoneRule rule, ImmutableArray<Instance> instances, RoundsCache cache)
{
    private const int MostWays = 8;
    private const int MostValues = 3;
    private const int MostRows = 5_000;

    /// <summary>The cheapest way found, with what the milestone's own members then still lack; null where none is cheaper than the best known.</summary>
    public Solution? Find(Truth goal, Solution? known)
    {
        var best = known;
        var hasSimple = false;
        foreach (var way in Ways())
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
        var first = new Solution(rows.Sum(row => row.Values), false, rows);
        var (facts, rounds) = cache.With(string.Create(CultureInfo.InvariantCulture, $"{way.Name} {count}"), first);
        var answered = gaps with { Facts = facts, Rounds = rounds };
        var context = answered.Judged(rule);
        var truth = MilestoneSearch.TruthOf(context);
        if (truth == goal) return first;
        // What its own members lack then is asked for only where all rows are answered.
        if (truth != Truth.Unknown || count < way.Rows.Length) return null;
        var search = new MilestoneSearch(answered, context);
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

        return new Solution(rows.Sum(row => row.Values), false, [.. rows]);
    }

    private IEnumerable<Way> Ways()
    {
        var reads = instances.Where(instance => instance.CanReport && instance.Now.Truth == Truth.Unknown)
            .SelectMany(instance => instance.Reads.Fields.Where(read => !read.IsOwn).Select(read => (Instance: instance, Read: read))).ToList();
        var entities = reads.Select(one => one.Read.Entity)
            .Concat(instances.SelectMany(instance => instance.Reads.Rosters.Select(roster => roster.Entity))).Distinct();
        return entities.SelectMany(entity => gaps.Plan.Entities[entity].IsSingle
            ? OfSingle(entity, [.. reads.Where(one => one.Read.Entity == entity)])
            : OfRoster(entity, [.. reads.Where(one => one.Read.Entity == entity)]));
    }

    private IEnumerable<Way> OfSingle(int entity, List<(Instance Instance, RuleRead Read)> reads)
    {
        var schema = gaps.Plan.Entities[entity];
        var table = gaps.AssessedRound.Table(entity);
        foreach (var (cell, values) in CellsOf(entity, reads))
        {
            if (Cells.Value(table, schema, table is { RowCount: > 0 } ? 0 : -1, cell) is not null) continue;
            foreach (var value in values) yield return new Way(NameOf(entity, [new Answer(cell, value)]), [new RowAnswers(entity, 0, 0, [new Answer(cell, value)])], false);
        }
    }

    private IEnumerable<Way> OfRoster(int entity, List<(Instance Instance, RuleRead Read)> reads)
    {
        var cells = CellsOf(entity, reads).ToList();
        var each = cells.SelectMany(cell => cell.Values.Take(MostValues).Select(value => new[] { new Answer(cell.Cell, value) })).ToList();
        IEnumerable<Answer[]> together = cells.Count > 1 ? [[]] : [];
        foreach (var (cell, values) in cells) together = together.SelectMany(way => values.Take(MostValues).Select(value => (Answer[])[.. way, new Answer(cell, value)]));
        return each.Concat(together.Take(MostWays))
            .Select(way => new Way(NameOf(entity, way), Alike(entity, way), way.Length > 1))
            .Where(way => !way.Rows.IsEmpty);
    }

    private static string NameOf(int entity, Answer[] answers) =>
        string.Create(CultureInfo.InvariantCulture, $"{entity}: {string.Join("; ", answers.Select(answer => $"{answer.Cell} {Cells.Text(answer.Value)}"))}");

    // Every row that lacks one of the values, and every one that is not listed: those of fewest values first.
    private ImmutableArray<RowAnswers> Alike(int entity, Answer[] answers)
    {
        var schema = gaps.Plan.Entities[entity];
        var table = gaps.AssessedRound.Table(entity);
        var rows = new List<RowAnswers>();
        for (var row = 0; table is not null && row < table.RowCount; row++)
        {
            var missing = answers.Where(answer => Cells.Value(table, schema, row, answer.Cell) is null).ToImmutableArray();
            if (!missing.IsEmpty) rows.Add(new RowAnswers(entity, row, 0, missing));
        }

        var unlisted = gaps.Rounds.Rounds[gaps.Assessed].RosterOf(entity).Unlisted ?? 1;
        if (unlisted > MostRows) return [];
        for (var i = 0L; i < unlisted; i++) rows.Add(new RowAnswers(entity, -1, 1, [.. answers]));
        return [.. rows.OrderBy(row => row.Values)];
    }

    private IEnumerable<(Cell Cell, ImmutableArray<object> Values)> CellsOf(int entity, List<(Instance Instance, RuleRead Read)> reads)
    {
        var found = new HashSet<Cell>();
        foreach (var (instance, read) in reads)
        {
            foreach (var year in instance.YearsOf(read).Take(MostValues))
            {
                var cell = read.Owned < 0 ? new Cell(read.Field, year) : new Cell(read.Owned);
                if (gaps.Plan.Entities[entity].Fields[cell.Field].Kind == FieldKind.Inverse || !found.Add(cell)) continue;
                var values = new Candidates([instance.Reads], gaps.Plan, gaps.AssessedRound).Of(gaps.Plan.Entities[entity], cell, [], 1, new CollectionSize(0, null));
                yield return (cell, values);
            }
        }
    }
}

/// <summary>Rows to be answered, as few of the first of them as will do.</summary>
/// <param name="Name">Tells it from all others.</param>
/// <param name="IsCompound">Whether each row is answered several values.</param>
internal sealed record Way(string Name, ImmutableArray<RowAnswers> Rows, bool IsCompound);

/// <summary>Facts with answers, loaded: both directions may try the same.</summary>
internal sealed class RoundsCache(GapContext gaps, MilestoneNeeds needs)
{
    private const int MostKept = 24;

    private readonly Dictionary<string, (IFactSource Facts, RoundSet Rounds)> _kept = new(StringComparer.Ordinal);

    /// <summary>The facts with the solution's answers.</summary>
    /// <param name="key">What tells the solution from all others.</param>
    public (IFactSource Facts, RoundSet Rounds) With(string key, Solution solution)
    {
        if (_kept.TryGetValue(key, out var known)) return known;
        if (_kept.Count >= MostKept) _kept.Clear();
        var facts = new AnsweredFacts(gaps.Facts, gaps.Assessed, Witness.Tables(gaps, solution, needs), needs);
        return _kept[key] = (facts, gaps.Load(facts));
    }
}
