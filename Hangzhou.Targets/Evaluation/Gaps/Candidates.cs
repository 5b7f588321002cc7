using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// The answers to try for a missing value. Of yes or no, levels and choices all there are; of numbers, years and days
/// those about what the rule compares them with, so that each side of each comparison is met, and both ends. The first
/// two are the ends: where not all can be tried, they are.
/// </summary>
internal sealed class Candidates
{
    private const int MostChoices = 10;
    private const int MostKeys = 8;
    private const int MostItems = 256;
    private const int MostNewItems = 50;

    private readonly IReadOnlyList<RuleReads> _rules;
    private readonly PlanSchema _plan;
    private readonly IFactRound _round;
    private readonly Fraction[] _numbers;

    /// <summary>Whatever the rules compare with.</summary>
    public Candidates(RuleReads rules, PlanSchema plan, IFactRound round)
        : this([rules], rules.Numbers, plan, round)
    {
    }

    /// <param name="numbers">The numbers that matter.</param>
    public Candidates(IReadOnlyList<RuleReads> rules, Fraction[] numbers, PlanSchema plan, IFactRound round) =>
        (_rules, _numbers, _plan, _round) = (rules, numbers, plan, round);

    /// <summary>The numbers that matter, in one text.</summary>
    public string Numbers => string.Join(' ', _numbers);

    /// <summary>The answers for a cell; none where nothing can be tried.</summary>
    /// <param name="seen">The values that the same rules read.</param>
    /// <param name="open">How many values are missing together with it.</param>
    /// <param name="size">Of an owned collection: what is listed.</param>
    public object[] Of(EntitySchema entity, Cell cell, IReadOnlyList<object> seen, int open, CollectionSize size)
    {
        var field = cell.SchemaIn(entity);
        return field.Kind == FieldKind.Owned ? NewItems(field, cell.Field, seen, open, size) : OfField(field, seen, open);
    }

    private object[] OfField(FieldSchema field, IReadOnlyList<object> seen, int open) => field.Kind switch
    {
        FieldKind.YesNo => [true, false],
        FieldKind.Level => [3, 0, 1, 2],
        FieldKind.Choice => Ordinals(field.Choices.Length),
        FieldKind.Choices => Choices(field.Choices.Length),
        FieldKind.Text => Texts(),
        FieldKind.Date => new CandidateDays(_rules, _numbers).Of(seen),
        FieldKind.Year or FieldKind.Count or FieldKind.Number or FieldKind.Points or FieldKind.Money
            or FieldKind.Share or FieldKind.Area or FieldKind.Mass => new CandidateNumbers(field.Kind, _numbers).Of(seen, open),
        FieldKind.Relation => Keys(field, isMany: false),
        FieldKind.Relations => Keys(field, isMany: true),
        FieldKind.Owned or FieldKind.Inverse => [],
        _ => throw new InvalidOperationException($"Unknown kind {field.Kind}."),
    };

    private static object[] Ordinals(int count)
    {
        var ordinals = new object[count];
        for (var i = 0; i < count; i++) ordinals[i] = i;
        return ordinals;
    }

    private static object[] Choices(int choices)
    {
        var all = choices >= 64 ? ulong.MaxValue : (1UL << choices) - 1;
        var sets = new DistinctValues();
        sets.Add(all);
        sets.Add(0UL);
        if (choices <= MostChoices)
        {
            for (var bits = 1UL; bits < all; bits++) sets.Add(all - bits);
            return sets.ToArray();
        }

        for (var choice = 0; choice < choices; choice++) sets.Add(1UL << choice);
        for (var choice = 0; choice < choices; choice++) sets.Add(all & ~(1UL << choice));
        return sets.ToArray();
    }

    private object[] Texts()
    {
        var texts = new DistinctValues();
        texts.Add("-");
        foreach (var rule in _rules)
        {
            foreach (var text in rule.Texts) texts.Add(text);
        }

        return texts.ToArray();
    }

    private object[] Keys(FieldSchema field, bool isMany)
    {
        var table = field.RelatedEntity is { } related ? _round.Table(related) : null;
        var keyField = field.RelatedEntity is { } entity ? _plan.Entities[entity].KeyField : -1;
        var keys = new string[table?.RowCount ?? 0];
        for (var row = 0; row < keys.Length; row++) keys[row] = table?.Text(row, keyField) ?? string.Empty;
        var values = new List<object>();
        if (isMany && keys.Length > 1) values.Add(KeySet.Of(keys));
        values.Add(KeySet.None);
        for (var i = 0; i < Math.Min(keys.Length, MostKeys); i++) values.Add(KeySet.Of(keys[i]));
        return [.. values];
    }

    // All further items alike: none, one, and as many as the rule may ask for.
    private object[] NewItems(FieldSchema field, int owned, IReadOnlyList<object> seen, int open, CollectionSize size)
    {
        if (size.Unlisted > MostNewItems) return [];
        var items = ItemsOf(field, owned, seen, open);
        var values = new List<object>();
        if (size.Unlisted is { } known)
        {
            foreach (var item in items) values.Add(new NewItems((int)known, item));
            return [.. values];
        }

        values.Add(new NewItems(0, []));
        var asked = new bool[MostNewItems + 2];
        asked[1] = true;
        foreach (var number in _numbers)
        {
            if (number.Sign <= 0 || number > Fraction.Of(MostNewItems)) continue;
            var whole = (int)Math.Floor(number.ToDecimal());
            asked[whole] = asked[whole + 1] = true;
        }

        for (var count = 1; count < asked.Length; count++)
        {
            foreach (var item in asked[count] ? items : []) values.Add(new NewItems(count, item));
        }

        return [.. values];
    }

    private List<Answer[]> ItemsOf(FieldSchema field, int owned, IReadOnlyList<object> seen, int open)
    {
        List<Answer[]> items = [[]];
        foreach (var cell in ItemCells(owned))
        {
            var values = OfField(field.ItemFields[cell.Field], seen, open);
            if (values.Length == 0) continue;
            var more = new List<Answer[]>();
            var most = Math.Max(2, MostItems / items.Count);
            foreach (var item in items)
            {
                for (var i = 0; i < Math.Min(values.Length, most) && more.Count < MostItems; i++) more.Add([.. item, new Answer(cell, values[i])]);
            }

            items = more;
        }

        return items;
    }

    private List<Cell> ItemCells(int owned)
    {
        var cells = new List<Cell>();
        foreach (var rule in _rules)
        {
            foreach (var read in rule.Fields)
            {
                var cell = new Cell(read.Field, read.Number);
                if (read.IsOfMember && read.Owned == owned && !cells.Contains(cell)) cells.Add(cell);
            }
        }

        return cells;
    }
}
