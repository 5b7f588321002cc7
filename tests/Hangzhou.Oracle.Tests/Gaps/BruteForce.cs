using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Gaps;

/// <summary>A value that is missing: of a row, or of one that is not listed yet.</summary>
/// <param name="Row">From the number of rows on: rows that are not listed.</param>
internal sealed record Slot(string Entity, int Row, string Field, bool IsUnlisted, ImmutableArray<Cell> Domain);

/// <summary>Tries every way of answering some of what is missing in the round assessed, by the whole assessment.</summary>
internal sealed class BruteForce
{
    private readonly BatchedPlan _plan;
    private readonly World _world;
    private readonly int _round;

    public BruteForce(BatchedPlan plan, World world, SmallFacts facts)
    {
        (_plan, _world, _round) = (plan, world, world.Rounds.Length - 1);
        var slots = new List<Slot>();
        foreach (var (entity, table) in world.Rounds[_round].Tables)
        {
            var unlisted = table.IsComplete ? 0 : table.KnownTotal is { } total ? total - table.Rows.Length : 2;
            for (var row = 0; row < table.Rows.Length + unlisted; row++)
            {
                foreach (var field in facts.FieldsOf(entity)) AddSlot(slots, entity, table, row, field, facts.AsksEvidence(field));
            }
        }

        Slots = [.. slots];
    }

    /// <summary>All that is missing.</summary>
    public ImmutableArray<Slot> Slots { get; }

    /// <summary>In how many ways it can be answered.</summary>
    public double Ways => Slots.Aggregate(1.0, (product, slot) => product * (slot.Domain.Length + 1));

    /// <summary>The fewest values that give the truth; null where none do.</summary>
    /// <param name="allowed">Which slots may be answered.</param>
    public int? Fewest(Truth goal, Func<Slot, bool>? allowed = null)
    {
        var slots = Slots.Where(allowed ?? (_ => true)).ToImmutableArray();
        int? best = null;
        foreach (var answers in AnswersTo(slots, 0))
        {
            var cost = answers.Count;
            if (best is { } known && cost >= known) continue;
            if (TruthWith(answers) == goal) best = cost;
        }

        return best;
    }

    private static IEnumerable<ImmutableList<(Slot Slot, Cell Cell)>> AnswersTo(ImmutableArray<Slot> slots, int at)
    {
        if (at == slots.Length)
        {
            yield return [];
            yield break;
        }

        foreach (var rest in AnswersTo(slots, at + 1))
        {
            yield return rest;
            foreach (var cell in slots[at].Domain) yield return rest.Add((slots[at], cell));
        }
    }

    private static void AddSlot(List<Slot> slots, string entity, TableFacts table, int row, string field, bool asksEvidence)
    {
        var isUnlisted = row >= table.Rows.Length;
        var listed = isUnlisted ? null : table.Rows[row].Cells.GetValueOrDefault(field);
        var isTold = listed is not null and not ItemsCell { Total: null };
        if (isTold && (!asksEvidence || table.Rows[row].Evidence.Contains(field))) return;
        if (isTold)
        {
            // What is reported only lacks its evidence.
            slots.Add(new Slot(entity, row, field, isUnlisted, [listed!]));
            return;
        }

        var domain = SmallFacts.DomainOf(field).AsEnumerable();
        // Items that are listed stay, and further ones come to them.
        if (listed is ItemsCell { Items: var items }) domain = domain.Select(Cell (cell) => new ItemsCell([.. items, .. ((ItemsCell)cell).Items], items.Length + ((ItemsCell)cell).Items.Length));
        slots.Add(new Slot(entity, row, field, isUnlisted, [.. domain]));
    }

    private Truth? TruthWith(ImmutableList<(Slot Slot, Cell Cell)> answers)
    {
        var tables = _world.Rounds[_round].Tables;
        foreach (var group in answers.GroupBy(answer => answer.Slot.Entity)) tables = tables.SetItem(group.Key, With(tables[group.Key], group));
        var world = _world with { Rounds = _world.Rounds.SetItem(_round, _world.Rounds[_round] with { Tables = tables }) };
        return _plan.Assess(world).Targets[0].Milestones[0].Truth;
    }

    private static TableFacts With(TableFacts table, IEnumerable<(Slot Slot, Cell Cell)> answers)
    {
        var rows = table.Rows;
        foreach (var row in answers.GroupBy(answer => answer.Slot.Row).OrderBy(row => row.Key))
        {
            var listed = row.Key < table.Rows.Length;
            var cells = listed
                ? rows[row.Key].Cells
                : ImmutableSortedDictionary.Create<string, Cell>(StringComparer.Ordinal).Add("code", new TextCell("U" + row.Key.ToString(CultureInfo.InvariantCulture)));
            foreach (var (slot, cell) in row) cells = cells.SetItem(slot.Field, cell);
            var evidence = (listed ? rows[row.Key].Evidence : []).Union(row.Select(answer => answer.Slot.Field));
            rows = listed ? rows.SetItem(row.Key, new RowFacts(cells) { Evidence = evidence }) : rows.Add(new RowFacts(cells) { Evidence = evidence });
        }

        return table with { Rows = rows };
    }
}
