using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The facts with a solution's answers filled in, so that the milestone can be judged on them as on any facts.</summary>
internal static class Witness
{
    private const long MostUnlisted = 100_000;

    /// <summary>Whether the milestone comes to the truth once all is answered as meant.</summary>
    public static bool Settles(GapContext gaps, MilestoneRule rule, Solution solution, Truth goal)
    {
        if (solution.Rows.Sum(row => row.Unlisted) > MostUnlisted) return false;
        var needs = new MilestoneNeeds(gaps.Plan, rule, gaps.Readings);
        var rounds = gaps.Load(new AnsweredFacts(gaps.Facts, gaps.Assessed, Tables(gaps, solution, needs), needs));
        return TimingAssessment.Assess(gaps.On(rounds, rule)).Truth == goal;
    }

    /// <summary>The tables that are changed, by entity.</summary>
    public static Dictionary<int, AnsweredTable> Tables(GapContext gaps, Solution solution, MilestoneNeeds needs) =>
        solution.Rows.GroupBy(row => row.Entity).ToDictionary(group => group.Key, group => Table(gaps, group.Key, [.. group], needs.FieldsOf(group.Key)));

    private static AnsweredTable Table(GapContext gaps, int entity, List<RowAnswers> answered, bool[]? shown)
    {
        var schema = gaps.Plan.Entities[entity];
        var source = gaps.AssessedRound.Table(entity);
        var byRow = answered.Where(row => row.Row >= 0).ToLookup(row => row.Row);
        var listed = source?.RowCount ?? 0;
        // The one member of a single entity is there, with a row or without.
        if (schema.IsSingle && listed == 0) return new AnsweredTable(null, schema.Fields, -1, [new AnsweredRow(-1, null, [.. answered.SelectMany(row => row.Answers)])]) { Completeness = RosterCompleteness.Complete };
        var rows = Enumerable.Range(0, listed)
            .Select(row => new AnsweredRow(row, null, [.. byRow[row].SelectMany(one => one.Answers)]))
            .ToList();
        foreach (var row in answered.Where(row => row.Row < 0))
        {
            for (var i = 0L; i < row.Unlisted; i++)
            {
                rows.Add(new AnsweredRow(-1, string.Create(CultureInfo.InvariantCulture, $"\u0001unlisted {rows.Count + 1}"), [.. row.Answers]));
            }
        }

        return new AnsweredTable(source, schema.Fields, schema.KeyField, rows, shown);
    }
}
