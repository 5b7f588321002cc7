using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Worlds written out, for a failure's message and for digests: one world always gives one text.</summary>
internal static class WorldText
{
    /// <summary>The plan, the facts and the day of the question.</summary>
    public static string Of(World world) => $"{world.Plan}\n{Of(world.Rounds)}as of {Day(world.AsOf)}\n";

    /// <summary>The facts.</summary>
    public static string Of(ImmutableArray<RoundFacts> rounds)
    {
        var text = new StringBuilder();
        foreach (var round in rounds)
        {
            text.Append("round ").Append(Day(round.Date)).Append('\n');
            foreach (var (entity, table) in round.Tables) Append(text, entity, table);
        }

        return text.ToString();
    }

    /// <summary>A cell.</summary>
    public static string Of(Cell cell) => cell switch
    {
        TextCell text => $"\"{text.Text}\"",
        YesNoCell truth => truth.IsYes ? "yes" : "no",
        QuantityCell quantity => quantity.Value.ToString(CultureInfo.InvariantCulture),
        CountCell count => count.Value.ToString(CultureInfo.InvariantCulture),
        YearCell year => year.Year.ToString(CultureInfo.InvariantCulture),
        LevelCell level => "level " + level.Level.ToString(CultureInfo.InvariantCulture),
        DateCell date => Day(date.Date),
        ChoiceCell choice => "choice " + choice.Choice.ToString(CultureInfo.InvariantCulture),
        ChoicesCell choices => "choices " + string.Join('+', choices.Choices),
        KeysCell keys => "keys " + string.Join(';', keys.Keys),
        ItemsCell items => $"{items.Total?.ToString(CultureInfo.InvariantCulture) ?? "?"} items [{string.Join("; ", items.Items.Select(Of))}]",
        _ => throw new InvalidOperationException($"No writing of {cell.GetType().Name}."),
    };

    private static string Of(RowFacts row)
    {
        var cells = string.Join(", ", row.Cells.Select(cell => cell.Key + ": " + Of(cell.Value)));
        return row.Evidence.IsEmpty ? cells : $"{cells} with evidence for {string.Join(", ", row.Evidence)}";
    }

    private static void Append(StringBuilder text, string entity, TableFacts table)
    {
        var total = table.KnownTotal?.ToString(CultureInfo.InvariantCulture) ?? "?";
        text.Append("  ").Append(entity).Append(table.IsComplete ? " complete" : " incomplete of " + total).Append('\n');
        foreach (var row in table.Rows) text.Append("    ").Append(Of(row)).Append('\n');
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
