using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Fewer rounds, rosters, rows and cells, and simpler values.</summary>
internal static class FactsShrinker
{
    public static IEnumerable<ImmutableArray<RoundFacts>> Shrink(ImmutableArray<RoundFacts> rounds) => Smaller.Of(rounds, Shrink);

    private static IEnumerable<RoundFacts> Shrink(RoundFacts round) =>
        round.Tables.Keys.Select(entity => round with { Tables = round.Tables.Remove(entity) })
            .Concat(round.Tables.SelectMany(table => Shrink(table.Value).Select(smaller => round with { Tables = round.Tables.SetItem(table.Key, smaller) })));

    private static IEnumerable<TableFacts> Shrink(TableFacts table)
    {
        if (!table.IsComplete) yield return table with { IsComplete = true, KnownTotal = null };
        if (table.IsComplete && table.KnownTotal is not null) yield return table with { KnownTotal = null };
        if (!table.IsComplete && table.KnownTotal > table.Rows.Length + 1) yield return table with { KnownTotal = table.Rows.Length + 1 };
        foreach (var rows in Smaller.Of(table.Rows, row => Shrink(row, IsKey))) yield return Kept(table, rows);
    }

    // As many are unlisted as before.
    private static TableFacts Kept(TableFacts table, ImmutableArray<RowFacts> rows) =>
        table with { Rows = rows, KnownTotal = table.KnownTotal - (table.Rows.Length - rows.Length) };

    private static IEnumerable<RowFacts> Shrink(RowFacts row, Func<string, bool> isKept)
    {
        var names = row.Cells.Keys.Where(name => !isKept(name)).ToImmutableArray();
        if (names.Length > 3)
        {
            yield return row with { Cells = row.Cells.RemoveRange(names[..(names.Length / 2)]) };
            yield return row with { Cells = row.Cells.RemoveRange(names[(names.Length / 2)..]) };
        }

        if (row.Evidence.Count > 1) yield return row with { Evidence = row.Evidence.Clear() };
        foreach (var name in row.Evidence) yield return row with { Evidence = row.Evidence.Remove(name) };
        foreach (var name in names) yield return row with { Cells = row.Cells.Remove(name) };
        foreach (var name in names)
        {
            foreach (var cell in Shrink(row.Cells[name])) yield return row with { Cells = row.Cells.SetItem(name, cell) };
        }
    }

    private static bool IsKey(string name) => name == VocabularyGenerator.Key;

    private static IEnumerable<Cell> Shrink(Cell cell) => cell switch
    {
        QuantityCell quantity => Simpler(quantity.Value).Select(value => new QuantityCell(value)),
        CountCell count => Simpler(count.Value).Select(value => new CountCell((long)value)),
        KeysCell keys => Smaller.Without(keys.Keys).Select(fewer => new KeysCell(fewer)),
        ChoicesCell choices => choices.Choices.Select(choice => new ChoicesCell(choices.Choices.Remove(choice))),
        ItemsCell items => Shrink(items),
        _ => [],
    };

    private static IEnumerable<ItemsCell> Shrink(ItemsCell items)
    {
        if (items.Total != items.Items.Length) yield return items with { Total = items.Items.Length };
        foreach (var fewer in Smaller.Of(items.Items, item => Shrink(item, _ => false)))
        {
            yield return new ItemsCell(fewer, items.Total - (items.Items.Length - fewer.Length));
        }
    }

    // 0 and 1 first, then fewer digits.
    private static IEnumerable<decimal> Simpler(decimal value) =>
        new[] { 0m, 1m, decimal.Truncate(value), Math.Abs(value) < 1e20m ? Math.Round(value, 2) : value }
            .Distinct().Where(simpler => Weight(simpler) < Weight(value));

    private static int Weight(decimal value) => value switch
    {
        0m when value.Scale == 0 && !decimal.IsNegative(value) => 0,
        1m when value.Scale == 0 => 1,
        _ => 2 + (2 * value.Scale) + (Math.Abs(value) > 1e6m ? 1 : 0),
    };
}
