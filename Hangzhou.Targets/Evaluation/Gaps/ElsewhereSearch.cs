using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Looks beyond a milestone's own members, where its rules count rosters, follow relations or read a single entity: one
/// value of a single entity answered, or all rows of a roster that lack a value answered alike and then as few of them
/// as will do, where nothing else does. What is found settles the verdict; that there is nothing cheaper is not proven.
/// </summary>
internal sealed class ElsewhereSearch(GapContext gaps, MilestoneRule rule, ImmutableArray<Instance> instances)
{
    private const int MostWays = 8;
    private const int MostValues = 3;
    private const int MostRows = 5_000;

    private readonly Dictionary<string, LoadedAnswers> _loaded = new(StringComparer.Ordinal);

    /// <summary>The cheapest way found, with what the milestone's own members then still lack; null where none is cheaper than the best known.</summary>
    public Solution? Find(Truth goal, Solution? known)
    {
        var best = known;
        var hasSimple = false;
        foreach (var way in Ways(alsoRosters: known is null))
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
        var answered = gaps with { Rounds = LoadedOf(way).First(count) };
        var context = answered.Judged(rule);
        var truth = MilestoneSearch.TruthOf(context);
        if (truth == goal) return first;
        // What its own members lack then is asked for only where all rows are answered.
        if (truth != Truth.Unknown || count < way.Rows.Length) return null;
        var search = new MilestoneSearch(answered with { Facts = Witness.Facts(gaps, rows) }, context);
        var more = goal == Truth.Yes ? search.ToYes(out _) : search.ToNo(out _);
        return more is null ? null : Joined(first, more);
    }

    // Both directions may try the same.
    private LoadedAnswers LoadedOf(Way way)
    {
        if (!_loaded.TryGetValue(way.Name, out var loaded)) _loaded[way.Name] = loaded = new LoadedAnswers(gaps, way.Entity, way.Rows, AlikeIn(way.Entity));
        return loaded;
    }

    // Rows of the same cells stand for each other, unless somebody is looked up by the key.
    private Func<RowAnswers, string>? AlikeIn(int entity)
    {
        var schema = gaps.Plan.Entities[entity];
        if (schema.IsSingle || schema.Fields.Any(field => field.Kind == FieldKind.Inverse)) return null;
        var cells = new List<Cell>();
        foreach (var instance in instances)
        {
            foreach (var read in instance.Reads.Fields)
            {
                if (read.Entity != entity) continue;
                if (read.RoundYear > 0 || read.Owned >= 0) return null;
                foreach (var year in instance.YearsOf(read)) AddNew(cells, new Cell(read.Field, year));
            }
        }

        var table = gaps.AssessedRound.Table(entity);
        return row => TextOf(table, schema, row, cells);
    }

    private static void AddNew(List<Cell> cells, Cell cell)
    {
        if (!cells.Contains(cell)) cells.Add(cell);
    }

    private static string TextOf(IFactTable? table, EntitySchema schema, RowAnswers row, List<Cell> cells)
    {
        var text = new StringBuilder();
        foreach (var answer in row.Answers) text.Append(CultureInfo.InvariantCulture, $"{answer.Cell.Field}@{answer.Cell.Year},");
        foreach (var cell in cells) text.Append('|').Append(Cells.Text(Cells.Value(table, schema, row.Row, cell)));
        return text.ToString();
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

    // Single entities first: one value may do.
    private List<Way> Ways(bool alsoRosters)
    {
        var (ways, reads, entities) = (new List<Way>(), new List<ReadElsewhere>(), new List<int>());
        foreach (var instance in instances)
        {
            foreach (var read in instance.Reads.Fields)
            {
                if (read.IsOfMember || !instance.CanReport || instance.Now.Truth != Truth.Unknown || instance.RoundOf(read) != gaps.Assessed) continue;
                reads.Add(new ReadElsewhere(instance, read));
                if (!entities.Contains(read.Entity)) entities.Add(read.Entity);
            }

            foreach (var roster in instance.Reads.Rosters)
            {
                if (!entities.Contains(roster.Entity)) entities.Add(roster.Entity);
            }
        }

        foreach (var entity in entities)
        {
            var isSingle = gaps.Plan.Entities[entity].IsSingle;
            if (isSingle || alsoRosters) ways.AddRange(WaysOf(entity, isSingle, CellsOf(entity, reads.FindAll(one => one.Read.Entity == entity))));
        }

        return ways;
    }

    private List<Way> WaysOf(int entity, bool isSingle, List<OpenCell> cells)
    {
        var ways = new List<Way>();
        foreach (var cell in cells)
        {
            for (var i = 0; i < (isSingle ? cell.Values.Length : Math.Min(MostValues, cell.Values.Length)); i++) Add(ways, entity, [new Answer(cell.Cell, cell.Values[i])]);
        }

        if (isSingle || cells.Count < 2) return ways;
        List<Answer[]> together = [[]];
        foreach (var cell in cells)
        {
            var more = new List<Answer[]>();
            foreach (var answers in together)
            {
                for (var i = 0; i < Math.Min(MostValues, cell.Values.Length) && more.Count < MostWays; i++) more.Add([.. answers, new Answer(cell.Cell, cell.Values[i])]);
            }

            together = more;
        }

        foreach (var answers in together) Add(ways, entity, answers);
        return ways;
    }

    private void Add(List<Way> ways, int entity, Answer[] answers)
    {
        if (Alike(entity, answers) is not { Length: > 0 } rows) return;
        var name = new StringBuilder().Append(entity).Append(':');
        foreach (var answer in answers) name.Append(CultureInfo.InvariantCulture, $" {answer.Cell.Field}@{answer.Cell.Year} {Cells.Text(answer.Value)};");
        ways.Add(new Way(name.ToString(), entity, rows, answers.Length > 1));
    }

    // Every row that lacks one of the values, and every one that is not listed: those of fewest values first.
    private ImmutableArray<RowAnswers> Alike(int entity, Answer[] answers)
    {
        var schema = gaps.Plan.Entities[entity];
        var table = gaps.AssessedRound.Table(entity);
        var rows = new List<RowAnswers>();
        for (var row = 0; row < Math.Max(table?.RowCount ?? 0, schema.IsSingle ? 1 : 0); row++)
        {
            var missing = Array.FindAll(answers, answer => Cells.Value(table, schema, row < table?.RowCount ? row : -1, answer.Cell) is null);
            if (missing.Length > 0) rows.Add(new RowAnswers(entity, row, 0, [.. missing]));
        }

        var unlisted = schema.IsSingle ? 0 : gaps.Rounds.Rounds[gaps.Assessed].RosterOf(entity).Unlisted ?? 1;
        if (unlisted + rows.Count > MostRows) return [];
        for (var i = 0L; i < unlisted; i++) rows.Add(new RowAnswers(entity, -1, 1, [.. answers]));
        var ordered = ImmutableArray.CreateBuilder<RowAnswers>(rows.Count);
        for (var count = 1; count <= answers.Length; count++) ordered.AddRange(rows.FindAll(row => row.Values == count));
        return ordered.ToImmutable();
    }

    private List<OpenCell> CellsOf(int entity, List<ReadElsewhere> reads)
    {
        var found = new List<OpenCell>();
        foreach (var (instance, read) in reads)
        {
            var years = 0;
            foreach (var year in instance.YearsOf(read))
            {
                if (years++ == MostValues) break;
                var cell = read.Owned < 0 ? new Cell(read.Field, year) : new Cell(read.Owned);
                if (gaps.Plan.Entities[entity].Fields[cell.Field].Kind == FieldKind.Inverse || found.Exists(one => one.Cell == cell)) continue;
                found.Add(new OpenCell(cell, new Candidates(instance.Reads, gaps.Plan, gaps.AssessedRound).Of(gaps.Plan.Entities[entity], cell, [], 1, new CollectionSize(0, null))));
            }
        }

        return found;
    }

    private sealed record ReadElsewhere(Instance Instance, RuleRead Read);

    private sealed record OpenCell(Cell Cell, object[] Values);
}

/// <summary>Rows to be answered, as few of the first of them as will do.</summary>
/// <param name="Name">Tells it from all others.</param>
/// <param name="IsCompound">Whether each row is answered several values.</param>
internal sealed record Way(string Name, int Entity, ImmutableArray<RowAnswers> Rows, bool IsCompound);
