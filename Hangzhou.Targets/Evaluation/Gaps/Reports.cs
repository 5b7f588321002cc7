using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Answers as what is to be asked.</summary>
internal static class Reports
{
    /// <summary>The missing values of a solution; members that are not listed and are to answer the same are counted together.</summary>
    public static IEnumerable<MissingReport> Of(GapContext gaps, MilestoneSchema milestone, Solution solution)
    {
        bool Asked(int entity, int field) => milestone.Populations.Any(population => population.Evidence.Contains(new EvidenceSchema(entity, field)));
        foreach (var row in solution.Rows.Where(row => row.Row >= 0))
        {
            foreach (var report in Of(gaps, row, Asked)) yield return report;
        }

        var unlisted = solution.Rows.Where(row => row.Row < 0).GroupBy(row => (row.Entity, Cells: string.Join(',', row.Answers.Select(answer => answer.Cell))));
        foreach (var alike in unlisted)
        {
            foreach (var report in Of(gaps, alike.First() with { Unlisted = alike.Sum(row => row.Unlisted) }, Asked)) yield return report;
        }
    }

    /// <summary>The missing values of a row, in the order of the entity's fields.</summary>
    private static IEnumerable<MissingReport> Of(GapContext gaps, RowAnswers row, System.Func<int, int, bool> asked)
    {
        var entity = gaps.Plan.Entities[row.Entity];
        var member = row.Row < 0 || entity.IsSingle ? null : gaps.AssessedRound.Table(row.Entity)?.Text(row.Row, entity.KeyField);
        // Where nothing else is needed, being listed is.
        if (row.Answers.IsEmpty) return [new MissingReport(entity.Name, null, entity.Fields[entity.KeyField].Name, row.Unlisted)];
        return row.Answers.Select(answer => answer.Cell).Distinct()
            .OrderBy(cell => cell.Field).ThenBy(cell => cell.Item).ThenBy(cell => cell.ItemField).ThenBy(cell => cell.Year)
            .Select(cell => new MissingReport(entity.Name, member, cell.NameIn(entity), row.Row < 0 && !entity.IsSingle ? row.Unlisted : 0) { WithEvidence = asked(row.Entity, cell.Field) });
    }
}
