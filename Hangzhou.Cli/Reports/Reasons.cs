using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>Why a milestone stands as it does, in one line for each cause.</summary>
internal sealed class Reasons(EvaluationView view)
{
    private const int MostNamed = 3;

    /// <summary>The causes that matter for the status.</summary>
    public IEnumerable<string> Of(MilestoneReport milestone)
    {
        if (view.Report.AsOfRound is null) return ["no round of facts is dated up to then"];
        return Why(milestone).Concat(Windows(milestone)).Concat(Readings(milestone));
    }

    private IEnumerable<string> Why(MilestoneReport milestone) => milestone.Status switch
    {
        MilestoneStatus.Unknown => Populations(milestone, Truth.Unknown, WhyUnknown),
        MilestoneStatus.Lost => Lost(milestone).Concat(Populations(milestone, Truth.No, WhyNot)),
        MilestoneStatus.Achieved or MilestoneStatus.AchievedLate =>
            milestone.FirstHeld is { } first ? [$"held first on {Words.Of(first)}"] : [],
        MilestoneStatus.NotApplicable => ["binds nobody"],
        _ => Pace(milestone).Concat(Populations(milestone, Truth.No, WhyNot)).Concat(Populations(milestone, Truth.Unknown, WhyUnknown)),
    };

    private delegate string? WhyPopulation(PopulationReport report, PopulationSchema schema);

    private IEnumerable<string> Populations(MilestoneReport milestone, Truth truth, WhyPopulation why)
    {
        var schemas = view.SchemaOf(milestone).Populations;
        foreach (var population in milestone.Populations)
        {
            if (population.Truth == truth && why(population, schemas[population.Place]) is { } reason) yield return reason;
        }
    }

    // example: 588 listed, none reported core.degraded_area; 197 unlisted
    private string? WhyUnknown(PopulationReport report, PopulationSchema schema)
    {
        if (view.EntityOf(report) is not var (ordinal, entity)) return string.Join("; ", Unsettled(report, schema));
        var table = view.AssessedRound?.Table(ordinal);
        var parts = new List<string>();
        var missing = MissingFields.Find(report, schema, entity, table);
        if (table is null) parts.Add($"no {(entity.IsSingle ? entity.Name : entity.Plural)} reported");
        else if (missing.Count > 0) parts.Add(Missing(missing, entity, table.RowCount));
        else parts.AddRange(Unsettled(report, schema));
        if (table is not null && report.Quantifier != Quantifier.The && report.Unlisted is not 0)
        {
            parts.Add(report.Unlisted is { } unlisted ? $"{Words.Of(unlisted)} unlisted" : "nobody knows how many are unlisted");
        }

        return parts.Count == 0 ? null : string.Join("; ", parts);
    }

    private static string Missing(List<MissingField> missing, EntitySchema entity, int rows)
    {
        if (entity.IsSingle) return $"not reported: {Some(missing.Select(field => field.Text))}";
        var none = missing.Where(field => field.Reported == 0).Select(field => field.Text).ToList();
        if (none.Count > 0) return $"{Words.Of(rows)} listed, none reported {Some(none)}";
        var worst = missing.MinBy(field => field.Reported) ?? missing[0];
        return $"{Words.Of(rows)} listed, {Words.Of(worst.Reported)} reported {worst.Text}";
    }

    // example: 63 cannot be told: at least 1 of reserves; 197 reserves unlisted
    private IEnumerable<string> Unsettled(PopulationReport report, PopulationSchema schema)
    {
        var open = Open(report, schema);
        if (open.Count == 0) yield break;
        var members = report.Counts.InScope.Unknown + report.Counts.UncertainScope.Total;
        yield return report.Quantifier is Quantifier.The or Quantifier.Overall
            ? $"cannot be told: {Some(open)}"
            : $"{Words.Of(members)} cannot be told: {Some(open)}";
        foreach (var roster in IncompleteRosters(report, schema)) yield return roster;
    }

    // A rule that counts the members of a roster cannot be told while some are not listed.
    private IEnumerable<string> IncompleteRosters(PopulationReport report, PopulationSchema schema)
    {
        var isCounted = UnsettledReads.Of(report, view.Plan.Entities.Length, schema.RostersReadBy);
        for (var entity = 0; entity < isCounted.Length; entity++)
        {
            var plural = view.Plan.Entities[entity].Plural;
            if (!isCounted[entity] || view.AssessedRound?.Table(entity) is not { Completeness.IsComplete: false } table) continue;
            yield return table.Completeness.Unlisted(table.RowCount) is { } unlisted
                ? $"{Words.Of(unlisted)} {plural} unlisted"
                : $"nobody knows how many {plural} are unlisted";
        }
    }

    private static List<string> Open(PopulationReport report, PopulationSchema schema) =>
        schema.Criteria.Where((_, i) => report.Criteria[i].Unknown > 0).Select(criterion => criterion.Text).ToList();

    // example: 30 do not: degraded_areas_ranked (20), degraded_areas_identified (12)
    private static string? WhyNot(PopulationReport report, PopulationSchema schema)
    {
        var failing = report.Criteria
            .Select((criterion, i) => new FailedCriterion(schema.Criteria[i].Text, criterion.NotSatisfied))
            .Where(criterion => criterion.NotSatisfied > 0)
            .OrderByDescending(criterion => criterion.NotSatisfied)
            .ToList();
        if (failing.Count == 0) return null;
        return report.Quantifier is Quantifier.The or Quantifier.Overall
            ? $"not so: {Some(failing.Select(criterion => criterion.Text))}"
            : $"{Failing(report.Counts.InScope.NotSatisfied)}: {Some(failing.Select(criterion => $"{criterion.Text} ({Words.Of(criterion.NotSatisfied)})"))}";
    }

    private sealed record FailedCriterion(string Text, int NotSatisfied);

    private static string Failing(int members) => members == 1 ? "1 does not" : $"{Words.Of(members)} do not";

    private static IEnumerable<string> Lost(MilestoneReport milestone)
    {
        if (milestone.LastHeld is { } last) yield return $"held last on {Words.Of(last)}";
        if (!milestone.ChangedMembers.IsEmpty) yield return $"no longer: {Some(milestone.ChangedMembers)}";
    }

    // example: linear 0.454: from 12 % (2025) to 20 % (2027), 100 % needed by 2035
    private IEnumerable<string> Pace(MilestoneReport milestone)
    {
        if (milestone.Pace is not { } pace)
        {
            return Timings.AwaitsPace(milestone, view.SchemaOf(milestone)) ? ["no pace can be told yet"] : [];
        }

        var populations = view.SchemaOf(milestone).Populations;
        var followed = populations[pace.Population];
        var isShare = followed.Quantifier is Quantifier.Every or Quantifier.Share;
        var whose = populations.Length > 1 ? $"{Reports.Populations.Who(followed, EntityOf(followed))}: " : string.Empty;
        var method = pace.Ratio is { } ratio ? $"{Words.Of(pace.Method)} {Figures.AtLeastNumber(ratio)}" : Words.Of(pace.Method);
        return [$"{whose}{method}: from {Dated(pace.Base, isShare)} to {Dated(pace.Value, isShare)}, {Figures.Needed(pace.Target.Value, isShare)} needed by {Words.Of(pace.Target.Date.Year)}"];
    }

    private EntitySchema? EntityOf(PopulationSchema population) =>
        population.Entity is { } ordinal ? view.Plan.Entities[ordinal] : null;

    private static string Dated(DatedValue value, bool isShare) => $"{Figures.Reached(value.Value, isShare)} ({Words.Of(value.Date.Year)})";

    // example: 2026-2027 achieved, 2028 overdue
    private static IEnumerable<string> Windows(MilestoneReport milestone)
    {
        var runs = new List<string>();
        for (var i = 0; i < milestone.Windows.Length;)
        {
            var last = i;
            while (last + 1 < milestone.Windows.Length && milestone.Windows[last + 1].Status == milestone.Windows[i].Status) last++;
            var years = last == i ? Words.Of(milestone.Windows[i].Year) : $"{Words.Of(milestone.Windows[i].Year)}-{Words.Of(milestone.Windows[last].Year)}";
            runs.Add($"{years} {Words.Spaced(Words.Of(milestone.Windows[i].Status))}");
            i = last + 1;
        }

        return runs.Count == 0 ? [] : [string.Join(", ", runs)];
    }

    private static IEnumerable<string> Readings(MilestoneReport milestone) => milestone.Readings
        .Select(reading => $"{Words.Spaced(Words.Of(reading.Status))} if {reading.Assumption} is read as {reading.Reading}");

    private static string Some(IEnumerable<string> names)
    {
        var all = names.ToImmutableArray();
        return all.Length <= MostNamed
            ? string.Join(", ", all)
            : $"{string.Join(", ", all.Take(MostNamed))} and {Words.Of(all.Length - MostNamed)} more";
    }
}
