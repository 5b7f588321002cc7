using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Judges one milestone and reports what its verdict rests on.</summary>
internal static class MilestoneAssessment
{
    /// <summary>The milestone's report.</summary>
    /// <param name="explain">Whose members to list; null for nobody's.</param>
    public static MilestoneReport Report(MilestoneContext context, ExplainRequest? explain)
    {
        var verdict = TimingAssessment.Assess(context);
        var readings = ReadingsAssessment.Of(context, verdict.Status);
        var explained = explain?.Milestone == context.Schema.Id ? explain : null;
        return new MilestoneReport(
            context.Schema.Id, context.Plan.Edition, verdict.Status, verdict.Truth, context.Schema.Timing.Due,
            verdict.FirstHeld, verdict.LastHeld, verdict.Windows,
            ImmutableArray.CreateRange(verdict.Outcome.Populations, population => Report(context, verdict.Reader, population, explained)),
            verdict.Pace, readings, verdict.ChangedMembers);
    }

    private static PopulationReport Report(
        MilestoneContext context, MemberReader? reader, PopulationOutcome population, ExplainRequest? explain)
    {
        var schema = context.Schema.Populations[population.Population];
        var criteria = ImmutableArray.CreateBuilder<CriterionReport>(schema.Criteria.Length);
        for (var i = 0; i < schema.Criteria.Length; i++)
        {
            var counts = population.Criteria[i];
            criteria.Add(new CriterionReport(schema.Criteria[i].Label, counts.Satisfied, counts.NotSatisfied, counts.Unknown));
        }

        return new PopulationReport(
            schema.Entity is { } entity ? context.Plan.Entities[entity].Name : null,
            schema.Quantifier, population.Required, population.Listed, population.Unlisted, population.Counts,
            population.Bounds, population.Truth, criteria.MoveToImmutable(),
            reader is null || explain is null ? [] : MemberExplanations.Of(context, reader, population.Population, explain.Member))
        {
            Place = population.Population,
            Paths = context.PathsTaken.Of(population.Population, context),
            Standings = reader is null || !context.ListsStandings ? [] : MemberStandings.Of(context, reader, population.Population),
        };
    }
}
