using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A cell of a member's row: a field's, a year's, or an item's; of an owned collection that of how many items there are, and with it all that are not listed.</summary>
/// <param name="Field">The field's ordinal in the entity.</param>
/// <param name="Year">0 where the field is not by year.</param>
/// <param name="Item">The listed item's place; -1 for the member's own cell.</param>
/// <param name="ItemField">The field's ordinal in the item; -1 for the member's own cell.</param>
internal sealed record Cell(int Field, int Year = 0, int Item = -1, int ItemField = -1)
{
    /// <summary>As rules name it.</summary>
    public string NameIn(EntitySchema entity)
    {
        var field = entity.Fields[Field];
        var name = Item < 0
            ? field.Name
            : string.Create(CultureInfo.InvariantCulture, $"{field.Name}[{Item + 1}].{field.ItemFields[ItemField].Name}");
        return Year == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} at {Year}");
    }

    /// <summary>What it holds.</summary>
    public FieldSchema SchemaIn(EntitySchema entity) => Item < 0 ? entity.Fields[Field] : entity.Fields[Field].ItemFields[ItemField];
}

/// <summary>A cell with what it is answered by: a value as a fact table's readers give it, or <see cref="NewItems"/>.</summary>
internal sealed record Answer(Cell Cell, object Value);

/// <summary>So many further items, all alike.</summary>
/// <param name="Values">Cells by the item's field and year.</param>
internal sealed record NewItems(int Count, Answer[] Values);

/// <summary>Reads cells whatever they hold.</summary>
internal static class Cells
{
    /// <summary>The value in a cell; null where it is missing.</summary>
    public static object? Value(IFactTable? table, EntitySchema entity, int row, Cell cell)
    {
        if (table is null || row < 0) return null;
        if (cell.Item < 0) return Value(InYear(table, cell.Year), row, cell.Field, entity.Fields[cell.Field].Kind);
        var items = table.Items(row, cell.Field);
        return Value(InYear(items.Table, cell.Year), items.Rows[cell.Item], cell.ItemField, cell.SchemaIn(entity).Kind);
    }

    /// <summary>Whether there is evidence for what a cell holds; of an item for the list that it stands in.</summary>
    public static bool HaveEvidence(IFactTable? table, int row, Cell cell) =>
        table is not null && row >= 0 && (cell.Item < 0 ? InYear(table, cell.Year) : table).HasEvidence(row, cell.Field);

    /// <summary>A value as a text that tells it from all others of its field.</summary>
    public static string Text(object? value) => value switch
    {
        null => "?",
        KeySet keys => string.Join(';', keys.AsSpan().ToArray()),
        NewItems items => string.Create(CultureInfo.InvariantCulture, $"{items.Count} of {string.Join(',', items.Values.Select(answer => $"{answer.Cell.Field} {answer.Cell.Year} {Text(answer.Value)}"))}"),
        IFormattable known => known.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>A value as a number, where it has an order: a date as its year; null for all others.</summary>
    public static decimal? Number(object? value) => value switch
    {
        decimal number => number,
        long number => number,
        int number => number,
        DateOnly day => day.Year,
        _ => null,
    };

    /// <summary>The value of a field in a row; an owned collection has one once all items are listed.</summary>
    public static object? Value(IFactTable table, int row, int field, FieldKind kind) => kind switch
    {
        FieldKind.Text => table.Text(row, field),
        FieldKind.YesNo => table.YesNo(row, field),
        FieldKind.Count => table.Count(row, field),
        FieldKind.Date => table.Date(row, field),
        FieldKind.Year or FieldKind.Level or FieldKind.Choice => table.Ordinal(row, field),
        FieldKind.Choices => table.Choices(row, field),
        FieldKind.Relation or FieldKind.Relations => table.Keys(row, field) is { IsReported: true } keys ? keys : null,
        FieldKind.Owned => table.Size(row, field) is { Unlisted: 0 } size ? size : null,
        _ => table.Quantity(row, field),
    };

    private static IFactTable InYear(IFactTable table, int year) => year == 0 ? table : table.InYear(year);
}
