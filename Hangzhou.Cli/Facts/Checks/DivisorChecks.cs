using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Values of 0 by which a rule divides: what rests on the quotient is unknown, which nobody would see otherwise.</summary>
internal static class DivisorChecks
{
    public static void Check(RoundDraft round, FactProblems problems)
    {
        var uses = round.Plan.Targets
            .SelectMany(target => target.Milestones)
            .SelectMany(milestone => milestone.Divisors, (milestone, divisor) => new { milestone.Id, Divisor = divisor })
            .GroupBy(use => use.Divisor with { Year = null });
        foreach (var use in uses)
        {
            var entity = round.Plan.Entities[use.Key.Entity];
            var table = use.Key.OwnedField is { } owned ? round.TableOf(entity, entity.Fields[owned]) : round.TableOf(entity);
            if (table is null || problems.HasErrorsIn(table.Path)) continue;
            foreach (var column in table.Columns.Where(column => column.Header.Ordinal == use.Key.Field))
            {
                var milestones = use
                    .Where(one => one.Divisor.Year is not { } year || year == column.Header.Year)
                    .Select(one => one.Id)
                    .Distinct()
                    .ToList();
                if (milestones.Count > 0) CheckColumn(table, column, milestones, problems);
            }
        }
    }

    private static void CheckColumn(TableDraft table, FactColumn column, List<string> milestones, FactProblems problems)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            if (column.Number(row) == 0) problems.ReportZeroDivisor(table.Place(column, row), column.Header.Field.Name, milestones);
        }
    }
}
