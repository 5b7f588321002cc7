using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Items of owned collections, against their owners' rows and the totals given there.</summary>
internal static class OwnerChecks
{
    public static void Check(RoundDraft round, FactProblems problems)
    {
        foreach (var table in round.Tables.Values)
        {
            if (table is { Shape.Collection: not null } && !problems.HasErrorsIn(table.Path)) Check(round, table, problems);
        }
    }

    private static void Check(RoundDraft round, TableDraft items, FactProblems problems)
    {
        var entity = items.Shape.Entity;
        var ownerShape = TableShape.Of(round.Plan, entity);
        if (!round.HasFile(entity) && !entity.IsSingle)
        {
            problems.ReportNoOwnerFile(new FactPlace(items.Path), ownerShape.File);
            return;
        }

        if (round.TableOf(entity) is not { } owners || problems.HasErrorsIn(owners.Path)) return;
        if (!entity.IsSingle) CheckKeys(items, owners, ownerShape.File, problems);
        CheckTotals(items, owners, problems);
    }

    private static void CheckKeys(TableDraft items, TableDraft owners, string ownerFile, FactProblems problems)
    {
        var known = new HashSet<string>(owners.Keys.Values, StringComparer.Ordinal);
        for (var row = 0; row < items.RowCount; row++)
        {
            var key = items.Keys.Values[row];
            if (!known.Contains(key)) problems.ReportUnknownOwner(items.Keys.Place(items.Path, row), key, ownerFile, known);
        }
    }

    private static void CheckTotals(TableDraft items, TableDraft owners, FactProblems problems)
    {
        var column = owners.Columns.OfType<ValueColumn<long>>().FirstOrDefault(column => column.Header.Field == items.Shape.Collection);
        if (column is null) return;
        var listed = items.Shape.HasOwnerColumn
            ? items.Keys.Values.CountBy(key => key).ToDictionary(StringComparer.Ordinal)
            : [];
        for (var row = 0; row < owners.RowCount; row++)
        {
            if (column[row] is not { } total) continue;
            var owner = items.Shape.HasOwnerColumn ? owners.Keys.Values[row] : items.Shape.Entity.Name;
            var count = items.Shape.HasOwnerColumn ? listed.GetValueOrDefault(owner) : items.RowCount;
            if (count <= total) continue;
            var line = items.Shape.HasOwnerColumn ? owners.Keys.Lines[row] : 0;
            problems.ReportTooManyItems(
                new FactPlace(owners.Path, line, column.Header.Index + 1, column.Header.Text), owner, total, count, items.Shape.File);
        }
    }
}
