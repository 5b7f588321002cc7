using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Decides whether a population is read over columns.</summary>
internal static class PathChoice
{
    /// <summary>
    /// From so many members on columns pay: making them reads each field once, and every milestone, reading and earlier
    /// round is then told from them (docs/performance.md).
    /// </summary>
    public const int LargeRoster = 2_000;

    /// <summary>The columns to read; null: rows.</summary>
    public static ColumnSet? ColumnsFor(MilestoneContext context, MemberReader reader, int population, in EvaluationPoint point)
    {
        var schema = context.Schema.Populations[population];
        if (schema.Entity is not { } entity || !IsWanted(context.Path, point.Round.RosterOf(entity).Count)) return null;
        return reader.IsPlain(population) && schema.Criteria.Any(criterion => criterion.IsOverColumns) ? point.Round.ColumnsOf(entity) : null;
    }

    private static bool IsWanted(EvaluationPath? path, int members) =>
        path is null ? members >= LargeRoster : path == EvaluationPath.Columns;
}
