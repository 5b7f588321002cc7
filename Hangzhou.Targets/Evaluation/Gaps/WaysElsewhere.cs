using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The ways of answering rows that a milestone's rules read beyond their own members.</summary>
internal sealed class WaysElsewhere(GapContext gaps, ImmutableArray<Instance> instances)
{
    private const int MostWays = 8;
    private const int MostValues = 3;

    private readonly Dictionary<int, List<Way>> _known = [];

    /// <summary>One after the other, entity by entity in the order read; of rosters values by themselves, then all together.</summary>
    /// <param name="alsoRosters">Whether rosters are answered as well as single entities.</param>
    public List<Way> All(bool alsoRosters)
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
            if (gaps.Plan.Entities[entity].IsSingle || alsoRosters) ways.AddRange(Of(entity, reads));
        }

        return ways;
    }

    // Both directions try the same.
    private List<Way> Of(int entity, List<ReadElsewhere> reads)
    {
        if (!_known.TryGetValue(entity, out var ways))
        {
            _known[entity] = ways = WaysOf(new AnsweredEntity(gaps, instances, entity), CellsOf(entity, reads.FindAll(one => one.Read.Entity == entity)));
        }

        return ways;
    }

    private static List<Way> WaysOf(AnsweredEntity entity, List<OpenCell> cells)
    {
        var ways = new List<Way>();
        foreach (var cell in cells)
        {
            for (var i = 0; i < (entity.IsSingle ? cell.Values.Length : Math.Min(MostValues, cell.Values.Length)); i++) ways.Add(new Way(entity, [new Answer(cell.Cell, cell.Values[i])]));
        }

        if (entity.IsSingle || cells.Count < 2) return ways;
        foreach (var answers in Together(cells)) ways.Add(new Way(entity, answers));
        return ways;
    }

    private static List<Answer[]> Together(List<OpenCell> cells)
    {
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

        return together;
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
}
