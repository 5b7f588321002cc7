using System;
using System.Collections.Generic;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Keys in relations, against rosters that list everyone. On any other such a key is a member not listed.</summary>
internal static class ReferenceChecks
{
    public static void Check(RoundDraft round, FactProblems problems)
    {
        for (var entity = 0; entity < round.Plan.Entities.Length; entity++)
        {
            if (round.TableOf(round.Plan.Entities[entity]) is not { } roster || problems.HasErrorsIn(roster.Path)) continue;
            if (round.CompletenessOf(entity).Unlisted(roster.RowCount) is not 0) continue;
            if (round.Plan.Entities[entity].IsSingle) continue;
            CheckAgainst(roster, entity, round, problems);
        }
    }

    private static void CheckAgainst(TableDraft roster, int entity, RoundDraft round, FactProblems problems)
    {
        var known = new HashSet<string>(roster.Keys.Values, StringComparer.Ordinal);
        foreach (var table in round.Tables.Values)
        {
            if (table is null || problems.HasErrorsIn(table.Path)) continue;
            foreach (var column in table.Columns)
            {
                if (column is KeysColumn keys && keys.Header.Field.RelatedEntity == entity) CheckColumn(table, keys, known, roster.Shape.File, problems);
            }
        }
    }

    private static void CheckColumn(
        TableDraft table, KeysColumn column, HashSet<string> known, string rosterFile, FactProblems problems)
    {
        for (var row = 0; row < column.Lines.Count; row++)
        {
            foreach (var key in column[row].AsSpan())
            {
                if (known.Contains(key)) continue;
                var place = new FactPlace(table.Path, column.Lines[row], column.Header.Index + 1, column.Header.Text);
                problems.ReportOutsideRoster(place, key, rosterFile, known);
            }
        }
    }
}
