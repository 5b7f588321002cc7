using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// The answers to try for a missing value. Of yes or no, levels and choices all there are; of numbers, years and days
/// those about what the rule compares them with, so that each side of each comparison is met, and both ends. The first
/// two are the ends: where not all can be tried, they are.
/// </summary>
internal sealed class Candidates(IReadOnlyList<RuleReads> rules, PlanSchema plan, IFactRound round)
{
    private readonly List<Fraction> _numbers = [.. rules.SelectMany(reads => reads.Numbers).Distinct()];
    private const int MostChoices = 10;
    private const int MostKeys = 8;
    private const int MostItems = 256;
    private const int MostNewItems = 50;
    private const decimal Least = 0.000_000_001m;
    private const decimal Huge = 99_999_999_999m;

    /// <summary>The answers for a cell; none where nothing can be tried.</summary>
    /// <param name="seen">The numbers, years among them, that the same rules read.</param>
    /// <param name="open">How many values are missing together with it.</param>
    /// <param name="size">Of an owned collection: what is listed.</param>
    public ImmutableArray<object> Of(EntitySchema entity, Cell cell, IReadOnlyList<decimal> seen, int open, CollectionSize size)
    {
        var field = cell.SchemaIn(entity);
        return field.Kind == FieldKind.Owned ? NewItems(field, cell.Field, seen, open, size) : OfField(field, seen, open);
    }

    private ImmutableArray<object> OfField(FieldSchema field, IReadOnlyList<decimal> seen, int open) => field.Kind switch
    {
        FieldKind.YesNo => [true, false],
        FieldKind.Level => [3, 0, 1, 2],
        FieldKind.Choice => [.. Enumerable.Range(0, field.Choices.Length).Cast<object>()],
        FieldKind.Choices => Choices(field.Choices.Length),
        FieldKind.Text => [.. rules.SelectMany(reads => reads.Texts).Prepend("-").Distinct(StringComparer.Ordinal)],
        FieldKind.Date => Days(seen),
        FieldKind.Year => [.. Numbers(seen, open, isWhole: true, mayBeNegative: false).Where(year => year is >= 1 and <= 9999).Append(9999).Append(1).Distinct().Select(year => (object)(int)year)],
        FieldKind.Count => [.. Numbers(seen, open, isWhole: true, mayBeNegative: false).Select(number => (object)(long)number)],
        FieldKind.Number or FieldKind.Points or FieldKind.Money => [.. Numbers(seen, open, isWhole: false, mayBeNegative: true).Cast<object>()],
        FieldKind.Share or FieldKind.Area or FieldKind.Mass => [.. Numbers(seen, open, isWhole: false, mayBeNegative: false).Cast<object>()],
        FieldKind.Relation => Keys(field, isMany: false),
        FieldKind.Relations => Keys(field, isMany: true),
        FieldKind.Owned or FieldKind.Inverse => [],
        _ => throw new InvalidOperationException($"Unknown kind {field.Kind}."),
    };

    private static ImmutableArray<object> Choices(int choices)
    {
        var all = choices >= 64 ? ulong.MaxValue : (1UL << choices) - 1;
        if (choices <= MostChoices) return [.. Enumerable.Range(0, 1 << choices).Select(bits => (object)(all - (ulong)bits)).Prepend(0UL).Prepend(all).Distinct()];
        var single = Enumerable.Range(0, choices).Select(choice => 1UL << choice).ToList();
        return [all, 0UL, .. single.Select(bit => (object)bit), .. single.Select(bit => (object)(all & ~bit))];
    }

    private ImmutableArray<object> Days(IReadOnlyList<decimal> seen)
    {
        var years = _numbers.Where(IsModest).Select(number => number.ToDecimal()).Concat(seen).Where(year => year is >= 2 and <= 9998 && year == Math.Floor(year)).Select(year => (int)year);
        var days = rules.SelectMany(reads => reads.Days).Concat(years.SelectMany(year => new[] { new DateOnly(year, 1, 1), new DateOnly(year, 12, 31) }));
        var near = days.SelectMany(day => new[] { day, Shift(day, 1), Shift(day, -1) });
        return [.. near.Prepend(DateOnly.MinValue).Prepend(DateOnly.MaxValue).Distinct().Select(day => (object)day)];
    }

    private static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    // Where x is compared with 30% of y, y or what makes x that share decides; just above and below count as well.
    private IEnumerable<decimal> Numbers(IReadOnlyList<decimal> seen, int open, bool isWhole, bool mayBeNegative)
    {
        var constants = _numbers;
        var values = seen.Select(Fraction.From).Distinct().ToList();
        var marks = values.Concat(constants)
            .Concat(values.SelectMany(value => constants.SelectMany(constant => Scaled(value, constant))))
            .Concat(open > 1 ? constants.SelectMany(one => constants.SelectMany(other => Scaled(one, other))) : [])
            .Concat(Enumerable.Range(1, Math.Clamp(open, 1, 6)).Select(number => Fraction.Of(number)));
        var near = marks.SelectMany(mark => Near(mark, isWhole)).Where(number => Math.Abs(number) <= Huge);
        var ends = mayBeNegative ? new[] { Huge, -Huge, 0m } : [Huge, 0m];
        return ends.Concat(near.Where(number => mayBeNegative || number >= 0)).Distinct();
    }

    private static IEnumerable<Fraction> Scaled(Fraction value, Fraction factor) =>
        factor.Sign == 0 ? [] : [value * factor, value / factor];

    private static IEnumerable<decimal> Near(Fraction mark, bool isWhole)
    {
        if (!IsModest(mark)) return [];
        var step = isWhole ? 1m : Least;
        var value = mark.ToDecimal();
        var floor = isWhole ? Math.Floor(value) : Math.Floor(value / Least) * Least;
        return [floor, floor + step, floor - step];
    }

    private static bool IsModest(Fraction number) => number <= Fraction.From(Huge) && number >= Fraction.From(-Huge);

    private ImmutableArray<object> Keys(FieldSchema field, bool isMany)
    {
        var table = field.RelatedEntity is { } related ? round.Table(related) : null;
        var keyField = field.RelatedEntity is { } entity ? plan.Entities[entity].KeyField : -1;
        var keys = table is null ? [] : Enumerable.Range(0, table.RowCount).Select(row => table.Text(row, keyField) ?? string.Empty).ToArray();
        var each = keys.Take(MostKeys).Select(key => (object)KeySet.Of(key));
        return isMany && keys.Length > 1 ? [KeySet.Of(keys), KeySet.None, .. each] : [KeySet.None, .. each];
    }

    // All further items alike: none, one, and as many as the rule may ask for.
    private ImmutableArray<object> NewItems(FieldSchema field, int owned, IReadOnlyList<decimal> seen, int open, CollectionSize size)
    {
        if (size.Unlisted > MostNewItems) return [];
        var counts = size.Unlisted is { } known
            ? [(int)known]
            : _numbers.Where(number => number > Fraction.Zero && number <= Fraction.Of(MostNewItems))
                .SelectMany(number => new[] { (int)Math.Floor(number.ToDecimal()), (int)Math.Floor(number.ToDecimal()) + 1 })
                .Append(1).Where(count => count > 0).Distinct().Order().ToArray();
        var items = ItemsOf(field, owned, seen, open);
        var some = counts.SelectMany(count => items.Select(item => (object)new NewItems(count, item)));
        return [.. size.Unlisted is null ? some.Prepend(new NewItems(0, [])) : some];
    }

    private List<ImmutableArray<Answer>> ItemsOf(FieldSchema field, int owned, IReadOnlyList<decimal> seen, int open)
    {
        var items = new List<ImmutableArray<Answer>> { ImmutableArray<Answer>.Empty };
        foreach (var cell in rules.SelectMany(reads => reads.Fields).Where(read => read.IsOwn && read.Owned == owned).Select(read => (read.Field, read.Number)).Distinct())
        {
            var values = OfField(field.ItemFields[cell.Field], seen, open);
            if (values.IsEmpty) continue;
            var most = Math.Max(2, MostItems / items.Count);
            items = [.. items.SelectMany(item => values.Take(most).Select(value => item.Add(new Answer(new Cell(cell.Field, cell.Number), value)))).Take(MostItems)];
        }

        return items;
    }
}
