using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Values of 0 by which a rule divides: what rests on the quotient is unknown, which nobody would see otherwise.</summary>
internal static class DivisorChecks
{
    public static void Check(RoundDraft round, FactProblems problems)
    {
        var seen = new HashSet<DivisorSchema>();
        foreach (var target in round.Plan.Targets)
        {
            foreach (var milestone in target.Milestones)
            {
                foreach (var divisor in milestone.Divisors)
                {
                    var field = divisor with { Year = null };
                    if (seen.Add(field)) CheckField(round, field, problems);
                }
            }
        }
    }

    private static void CheckField(RoundDraft round, DivisorSchema divisor, FactProblems problems)
    {
        var entity = round.Plan.Entities[divisor.Entity];
        var table = divisor.OwnedField is { } owned ? round.TableOf(entity, entity.Fields[owned]) : round.TableOf(entity);
        if (table is null || problems.HasErrorsIn(table.Path)) return;
        foreach (var column in table.Columns)
        {
            if (column.Header.Ordinal != divisor.Field) continue;
            var milestones = DividingBy(divisor, column.Header.Year, round.Plan);
            if (milestones.Count > 0) CheckColumn(table, column, milestones, problems);
        }
    }

    // The milestones that divide by the field's value of the year, or of any.
    private static List<string> DividingBy(DivisorSchema field, int year, PlanSchema plan)
    {
        var ofYear = field with { Year = year };
        return plan.Targets
            .SelectMany(target => target.Milestones)
            .Where(milestone => milestone.Divisors.Any(divisor => divisor == field || divisor == ofYear))
            .Select(milestone => milestone.Id)
            .ToList();
    }

    private static void CheckColumn(TableDraft table, FactColumn column, List<string> milestones, FactProblems problems)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            if (column.Number(row) == 0) problems.ReportZeroDivisor(table.Place(column, row), column.Header.Field.Name, milestones);
        }
    }
}
