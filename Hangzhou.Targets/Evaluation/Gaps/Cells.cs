using System;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

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
