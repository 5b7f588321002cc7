using System.Collections.Immutable;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Who is known from an earlier round: keys, and texts that no rule reads, such as names.</summary>
/// <param name="Table">Where they are known from.</param>
/// <param name="Rows">The table's rows that are taken over.</param>
/// <param name="Fields">The fields that are taken over.</param>
/// <param name="LeftOut">Keys that a spreadsheet would take for formulas, so that they cannot be written as they are.</param>
internal sealed record KnownRoster(
    IFactTable Table, ImmutableArray<int> Rows, ImmutableHashSet<int> Fields, ImmutableArray<string> LeftOut)
{
    /// <summary>Whether it names everyone.</summary>
    public RosterCompleteness Completeness =>
        LeftOut.IsEmpty ? Table.Completeness : Table.Completeness with { IsComplete = false };

    /// <summary>Of a row, a field's text; null where it is not taken over.</summary>
    public string? Text(int row, int field) => Fields.Contains(field) ? Table.Text(Rows[row], field) : null;

    /// <summary>Takes a roster over; null where a round has none.</summary>
    public static KnownRoster? Of(PlanSchema plan, int ordinal, IFactRound round, FieldNeeds needs)
    {
        var entity = plan.Entities[ordinal];
        if (entity.IsSingle || round.Table(ordinal) is not { } table) return null;
        var fields = ImmutableHashSet.CreateBuilder<int>();
        fields.Add(entity.KeyField);
        for (var field = 0; field < entity.Fields.Length; field++)
        {
            if (entity.Fields[field].Kind == FieldKind.Text && !needs.IsRead(new FieldPlace(ordinal, null, field))) fields.Add(field);
        }

        var rows = ImmutableArray.CreateBuilder<int>();
        var leftOut = ImmutableArray.CreateBuilder<string>();
        for (var row = 0; row < table.RowCount; row++)
        {
            var key = table.Text(row, entity.KeyField)!;
            if (CsvOutput.IsKept(key)) rows.Add(row);
            else leftOut.Add(key);
        }

        return new KnownRoster(table, rows.ToImmutable(), fields.ToImmutable(), leftOut.ToImmutable());
    }
}
