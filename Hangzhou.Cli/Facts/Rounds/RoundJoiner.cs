using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Makes a round of a draft without errors: items go to their owners.</summary>
internal static class RoundJoiner
{
    public static FactRound Join(RoundDraft draft, RoundInfo info)
    {
        var tables = new FactTable?[draft.Plan.Entities.Length];
        for (var entity = 0; entity < tables.Length; entity++) tables[entity] = Build(draft, entity);
        foreach (var cell in draft.Evidence?.Cells ?? [])
        {
            // A single entity of which nothing is reported has no row.
            if (tables[cell.Entity] is { } table && cell.Row < table.RowCount) table.AddEvidence(cell.Row, cell.Field, cell.Year);
        }

        return new FactRound(info, tables);
    }

    private static FactTable? Build(RoundDraft draft, int ordinal)
    {
        var entity = draft.Plan.Entities[ordinal];
        var table = draft.TableOf(entity);
        if (entity.IsSingle && table is not { RowCount: > 0 }) return BuildUnreportedSingle(draft, entity);
        if (table is null && draft.StatementOn(ordinal) is null) return null;
        var built = new FactTable(
            entity.Fields.Length, table?.Columns ?? [], table?.RowCount ?? 0, draft.CompletenessOf(ordinal));
        if (table is not null) AttachItems(draft, entity, table.Keys, built);
        return built;
    }

    // A single entity without a row of its own may still own items: then it has a row with nothing else reported.
    private static FactTable? BuildUnreportedSingle(RoundDraft draft, EntitySchema entity)
    {
        var ownsItems = entity.Fields.Any(field => field.Kind == FieldKind.Owned && draft.TableOf(entity, field) is not null);
        if (!ownsItems) return null;
        var built = new FactTable(entity.Fields.Length, [], 1, RosterCompleteness.Complete);
        AttachItems(draft, entity, null, built);
        return built;
    }

    private static void AttachItems(RoundDraft draft, EntitySchema entity, KeyColumn? owners, FactTable built)
    {
        for (var field = 0; field < entity.Fields.Length; field++)
        {
            if (entity.Fields[field].Kind != FieldKind.Owned || draft.TableOf(entity, entity.Fields[field]) is not { } items) continue;
            var table = new FactTable(items.Shape.Fields.Length, items.Columns, items.RowCount, RosterCompleteness.Complete);
            built.Attach(field, new OwnedItems(table, RowsByOwner(items, owners)));
        }
    }

    private static ImmutableArray<int>[] RowsByOwner(TableDraft items, KeyColumn? owners)
    {
        if (owners is null || !items.Shape.HasOwnerColumn) return [Enumerable.Range(0, items.RowCount).ToImmutableArray()];
        var byKey = Enumerable.Range(0, items.RowCount)
            .GroupBy(row => items.Keys.Values[row], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        return owners.Values.Select(key => byKey.GetValueOrDefault(key, [])).ToArray();
    }
}
