using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>What round.json says of the rosters, against the rows that are listed.</summary>
internal static class RosterChecks
{
    public static void Check(RoundDraft round, FactProblems problems)
    {
        if (round.Round is null) return;
        foreach (var roster in round.Round.Rosters) Check(round, roster, problems);
    }

    private static void Check(RoundDraft round, RosterStatement roster, FactProblems problems)
    {
        var entity = round.Plan.Entities[roster.Entity];
        if (!round.HasFile(entity))
        {
            if (roster.Completeness.IsComplete) problems.ReportCompleteButAbsent(roster.Place, entity.Name, TableShape.Of(round.Plan, entity).File);
            return;
        }

        if (round.TableOf(entity) is not { } table || problems.HasErrorsIn(table.Path)) return;
        if (roster.Completeness.KnownTotal is not { } total || total == table.RowCount) return;
        if (roster.Completeness.IsComplete) problems.ReportTotalNotComplete(roster.Place, total, table.RowCount, entity.Plural);
        else if (total < table.RowCount) problems.ReportTotalTooSmall(roster.Place, total, table.RowCount, entity.Plural);
    }
}
