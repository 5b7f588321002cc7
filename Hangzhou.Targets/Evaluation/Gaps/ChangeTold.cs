using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Of the values of a cell that turn a criterion, the one nearest to the value reported, and how far it goes.</summary>
internal sealed class ChangeTold(EntitySchema entity, IFactTable? table, int row, Cell cell)
{
    private readonly FieldSchema _field = cell.SchemaIn(entity);
    private readonly object? _now = Cells.Value(table, entity, row, cell);

    /// <summary>The smallest change; null where none of the values turns it.</summary>
    public (ValueChange Change, Answer Answer)? Smallest(List<(int Row, object Value)> tries, Func<int, bool> turns)
    {
        var working = tries.Where(one => turns(one.Row)).Select(one => one.Value).ToList();
        if (working.Count == 0) return null;
        if (_field.Kind == FieldKind.Choices) return OfChoices(working.Cast<ulong>());
        if (_field.Kind == FieldKind.Owned) return Told(ChangeBound.Further, working[0], Words(working[0]));
        if (!IsOrdered || Cells.Number(_now) is not { } now) return Told(ChangeBound.Is, working[0], Words(working[0]));
        var nearest = working.MinBy(value => Math.Abs(Number(value) - now));
        var isMore = Number(nearest) > now;
        var beyond = tries.Select(one => one.Value).Where(value => isMore ? Number(value) >= Number(nearest) : Number(value) <= Number(nearest));
        return beyond.All(working.Contains) ? Bounded(nearest, isMore) : Told(ChangeBound.Is, nearest, Words(nearest));
    }

    private bool IsOrdered => _field.Kind is not (FieldKind.Text or FieldKind.YesNo or FieldKind.Choice or FieldKind.Relation or FieldKind.Relations or FieldKind.Date);

    // Just beyond a round figure is said as more or less than it.
    private (ValueChange, Answer) Bounded(object? nearest, bool isMore)
    {
        if (nearest is decimal number && (isMore ? number - CandidateNumbers.Least : number + CandidateNumbers.Least) is var mark && Places(mark) < Places(number))
        {
            return Told(isMore ? ChangeBound.MoreThan : ChangeBound.LessThan, number, Words(mark));
        }

        return Told(isMore ? ChangeBound.AtLeast : ChangeBound.AtMost, nearest, Words(nearest));
    }

    private static int Places(decimal number) => (number / 1.000_000_000_000_000_000_000_000_000m).Scale;

    private (ValueChange, Answer)? OfChoices(IEnumerable<ulong> working)
    {
        var now = _now is ulong bits ? bits : 0UL;
        var nearest = working.OrderBy(choices => BitOperations.PopCount(choices ^ now)).ThenBy(choices => choices).First();
        var added = nearest & ~now;
        return added != 0
            ? Told(ChangeBound.Includes, nearest, Words(added))
            : Told(ChangeBound.Lacks, nearest, Words(now & ~nearest));
    }

    private (ValueChange, Answer) Told(ChangeBound bound, object? value, string words) => (
        new ValueChange(cell.NameIn(entity), _now is null ? null : Words(_now), bound, words, _field.Units.IsEmpty ? null : _field.Units[0].Symbol),
        new Answer(cell, value!));

    private static decimal Number(object? value) => Cells.Number(value).GetValueOrDefault();

    private string Words(object? value) => value switch
    {
        bool truth => Evaluation.Words.Of((bool?)truth) ?? string.Empty,
        decimal number => Evaluation.Words.Of((decimal?)number) ?? string.Empty,
        int ordinal when !_field.Choices.IsEmpty => _field.Choices[ordinal].Name,
        int year => year.ToString(CultureInfo.InvariantCulture),
        long count => count.ToString(CultureInfo.InvariantCulture),
        ulong choices => choices == 0 ? "none" : string.Join(", ", _field.Choices.Where((_, i) => (choices & (1UL << i)) != 0).Select(choice => choice.Name)),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        KeySet keys => Evaluation.Words.Of(keys) ?? string.Empty,
        NewItems items => ItemWords(items),
        CollectionSize size => size.Listed.ToString(CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? string.Empty,
    };

    // example: 1 with status under_way and budget 5
    private string ItemWords(NewItems items)
    {
        var values = items.Values.Select(answer =>
        {
            var field = _field.ItemFields[answer.Cell.Field];
            return $"{field.Name} {new ChangeTold(entity with { Fields = _field.ItemFields }, null, -1, answer.Cell).Words(answer.Value)}";
        }).ToList();
        var count = items.Count.ToString(CultureInfo.InvariantCulture);
        return values.Count == 0 ? count : $"{count} with {string.Join(" and ", values)}";
    }
}
