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
        foreach (var table in round.Tables.Values.OfType<TableDraft>())
        {
            if (problems.HasErrorsIn(table.Path)) continue;
            foreach (var total in table.Columns.Where(column => column.Header.Field.Parts.Length > 0)) Check(table, total, problems);
        }
    }

    private static void Check(TableDraft table, FactColumn total, FactProblems problems)
    {
        var parts = table.Columns
            .Where(column => column.Header.Year == total.Header.Year && total.Header.Field.Parts.Contains(column.Header.Ordinal))
            .ToList();
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
}
