using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>
/// Values that the plan says are sums, such as a total of zones: they must be, where all parts are reported; and where
/// some are not, those that are must not be more than the whole.
/// </summary>
internal static class SumChecks
{
    public static void Check(RoundDraft round, FactProblems problems)
    {
        foreach (var table in round.Tables.Values)
        {
            if (table is null || problems.HasErrorsIn(table.Path)) continue;
            foreach (var column in table.Columns)
            {
                if (column.Header.Field.Parts.Length > 0) Check(table, column, problems);
            }
        }
    }

    private static void Check(TableDraft table, FactColumn total, FactProblems problems)
    {
        var parts = PartsOf(total, table);
        if (parts.Count == 0) return;
        for (var row = 0; row < table.RowCount; row++)
        {
            var reported = parts.Where(part => part.Number(row) is not null).ToList();
            if (total.Number(row) is not { } whole || reported.Count == 0) continue;
            var sum = reported.Sum(part => part.Number(row)!.Value);
            if (sum == whole || (reported.Count < total.Header.Field.Parts.Length && (sum < whole || total.Header.Field.Kind.MayBeNegative()))) continue;
            problems.ReportNoSum(
                table.Place(total, row), NumberText.Write(whole, total.Header.Field), NumberText.Write(sum, total.Header.Field),
                reported.ConvertAll(part => part.Header.Field.Name));
        }
    }

    // Loops, not a query: asking whether an array of numbers contains one is compiled at every start.
    private static List<FactColumn> PartsOf(FactColumn total, TableDraft table)
    {
        var parts = new List<FactColumn>();
        foreach (var column in table.Columns)
        {
            if (column.Header.Year == total.Header.Year && IsPart(column.Header.Ordinal, total.Header.Field)) parts.Add(column);
        }

        return parts;
    }

    private static bool IsPart(int ordinal, FieldSchema total)
    {
        foreach (var part in total.Parts)
        {
            if (part == ordinal) return true;
        }

        return false;
    }
}
