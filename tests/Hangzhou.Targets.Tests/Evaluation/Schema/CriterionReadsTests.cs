using System.Linq;
using Hangzhou.Targets.Plan;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>What a criterion reads, told by the schema of the built-in plan.</summary>
public sealed class CriterionReadsTests
{
    [Theory]
    [InlineData("5.1", 2, "restoration_projects")] // of a collection, not its items' fields
    [InlineData("5.2", 0, "core.degraded_area core.restored_area")]
    [InlineData("9.3", 1, "incentive_instruments")] // through a define
    [InlineData("2.2", 1, "management_plan.later_agenda")] // what another reports is another's
    [InlineData("8.2", 0, "pollution.fertilisers")] // in several years, once
    [InlineData("14.1", 0, "")] // the other side of a relation is nobody's field here
    [InlineData("14.2", 0, "")] // overall has no member
    public void Fields_are_those_of_the_member(string milestone, int criterion, string expected) =>
        Assert.Equal(expected, string.Join(' ', PopulationOf(milestone) is { Entity: { } entity } population
            ? population.FieldsReadBy(criterion).Select(field => HangzhouPlan.Schema.Entities[entity].Fields[field].Name)
            : []));

    [Theory]
    [InlineData("14.1", 0, "reserves")]
    [InlineData("14.2", 0, "reserves")]
    [InlineData("5.1", 2, "")]
    public void Rosters_are_those_that_are_counted(string milestone, int criterion, string expected) =>
        Assert.Equal(expected, string.Join(' ', PopulationOf(milestone).RostersReadBy(criterion).Select(entity => HangzhouPlan.Schema.Entities[entity].Plural)));

    private static Hangzhou.Targets.Evaluation.PopulationSchema PopulationOf(string milestone) =>
        HangzhouPlan.Schema.Targets.SelectMany(target => target.Milestones).Single(candidate => candidate.Id == milestone).Populations[0];
}
