using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The facts with a solution's answers filled in, so that the milestone can be judged on them as on any facts.</summary>
internal static class Witness
{
    private const long MostUnlisted = 100_000;

    /// <summary>Whether the milestone comes to the truth once all is answered as meant.</summary>
    /// <param name="instances">All of the milestone.</param>
    public static bool Settles(GapContext gaps, MilestoneRule rule, IReadOnlyList<Instance> instances, Solution solution, Truth goal)
    {
        var unlisted = 0L;
        foreach (var row in solution.Rows) unlisted += row.Unlisted;
        if (unlisted > MostUnlisted) return false;
        var answered = gaps;
        for (var entity = 0; entity < gaps.Plan.Entities.Length; entity++)
        {
            if (Merged(solution.Rows, entity) is { Count: > 0 } rows) answered = answered with { Rounds = new LoadedAnswers(answered, entity, rows, instances, []).First(int.MaxValue) };
        }

        return MilestoneSearch.TruthOf(answered.Judged(rule)) == goal;
    }

    /// <summary>The facts themselves, for those who ask what then is still missing.</summary>
    public static AnsweredFacts Facts(GapContext gaps, ImmutableArray<RowAnswers> rows)
    {
        var tables = new Dictionary<int, AnsweredTable>();
        for (var entity = 0; entity < gaps.Plan.Entities.Length; entity++)
        {
            if (Merged(rows, entity) is { Count: > 0 } answered) tables.Add(entity, Table(gaps, entity, answered));
        }

        return new AnsweredFacts(gaps.Facts, gaps.Assessed, tables);
    }

    // An entity's rows; one that is answered twice is one row.
    private static List<RowAnswers> Merged(ImmutableArray<RowAnswers> rows, int entity)
    {
        var merged = new List<RowAnswers>();
        var places = new Dictionary<int, int>();
        foreach (var row in rows)
        {
            if (row.Entity != entity) continue;
            if (row.Row < 0 || places.TryAdd(row.Row, merged.Count)) merged.Add(row);
            else merged[places[row.Row]] = row with { Answers = [.. merged[places[row.Row]].Answers, .. row.Answers] };
        }

        return merged;
    }

    private static AnsweredTable Table(GapContext gaps, int entity, List<RowAnswers> answered)
    {
        var schema = gaps.Plan.Entities[entity];
        var source = gaps.AssessedRound.Table(entity);
        // The one member of a single entity is there, with a row or without.
        var listed = schema.IsSingle && (source?.RowCount ?? 0) == 0 ? 1 : source?.RowCount ?? 0;
        var rows = new List<AnsweredRow>(listed);
        for (var row = 0; row < listed; row++) rows.Add(new AnsweredRow(source is { RowCount: > 0 } ? row : -1, null, []));
        foreach (var row in answered)
        {
            if (row.Row >= 0) rows[row.Row] = rows[row.Row] with { Answers = [.. row.Answers] };
            for (var i = 0L; row.Row < 0 && i < row.Unlisted; i++) rows.Add(new AnsweredRow(-1, LoadedAnswers.Unlisted(rows.Count), [.. row.Answers]));
        }

        return new AnsweredTable(source, schema.Fields, schema.KeyField, rows);
    }
}
