using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>
/// Numbers that fell or rose tenfold since the round before: mostly another unit, a lost decimal point or a zero written
/// for what is not known. Shares are left aside, which may well grow so; of counts, those that stay below ten.
/// </summary>
internal static class ChangeChecks
{
    private const int Times = 10;
    private const int LeastCount = 10;

    public static void Check(RoundDraft earlier, RoundDraft later, FactProblems problems)
    {
        foreach (var entity in later.Plan.Entities)
        {
            if (earlier.TableOf(entity) is not { } before || later.TableOf(entity) is not { } now) continue;
            if (problems.HasErrorsIn(before.Path) || problems.HasErrorsIn(now.Path)) continue;
            var compared = now.Columns.Where(IsCompared)
                .Select(column => new ComparedColumn(column, [.. Before(column.Header, before)]))
                .Where(column => column.Before.Length > 0)
                .ToList();
            if (compared.Count > 0) Compare(before, now, compared, problems);
        }
    }

    // Of a by-year field the same year as it was reported before; if it was not, the year before it.
    private static IEnumerable<FactColumn> Before(ColumnHeader now, TableDraft before)
    {
        int[] years = now.Year == 0 ? [0] : [now.Year, now.Year - 1];
        return years.SelectMany(year => before.Columns.Where(column => column.Header.Ordinal == now.Ordinal && column.Header.Year == year));
    }

    private static bool IsCompared(FactColumn column) =>
        column.Header.Field.Kind is FieldKind.Count or FieldKind.Number or FieldKind.Area or FieldKind.Mass or FieldKind.Money;

    private static void Compare(TableDraft before, TableDraft now, List<ComparedColumn> columns, FactProblems problems)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < before.Keys.Values.Count; row++) rows[before.Keys.Values[row]] = row;
        for (var row = 0; row < now.RowCount; row++)
        {
            var earlier = 0;
            if (now.Keys.Values.Count > 0 && !rows.TryGetValue(now.Keys.Values[row], out earlier)) continue;
            if (earlier >= before.RowCount) continue;
            foreach (var column in columns)
            {
                var reported = column.Before.FirstOrDefault(one => one.Number(earlier) is not null);
                if (reported is null || reported.Number(earlier) is not { } from || column.Now.Number(row) is not { } to) continue;
                if (IsFall(from, to, column.Now.Header.Field.Kind))
                    problems.ReportFell(now.Place(column.Now, row), NumberText.Write(to, column.Now.Header.Field), NumberText.Write(from, reported.Header.Field), before.Place(reported, earlier));
                else if (IsRise(from, to, column.Now.Header.Field.Kind))
                    problems.ReportRose(now.Place(column.Now, row), NumberText.Write(to, column.Now.Header.Field), NumberText.Write(from, reported.Header.Field), before.Place(reported, earlier));
            }
        }
    }

    private static bool IsFall(decimal from, decimal to, FieldKind kind) => from > 0 && to >= 0 && to <= from / Times && !IsSmall(from, kind);

    private static bool IsRise(decimal from, decimal to, FieldKind kind) => from > 0 && to / Times >= from && !IsSmall(to, kind);

    private static bool IsSmall(decimal greater, FieldKind kind) => kind == FieldKind.Count && greater < LeastCount;

    private sealed record ComparedColumn(FactColumn Now, FactColumn[] Before);
}
