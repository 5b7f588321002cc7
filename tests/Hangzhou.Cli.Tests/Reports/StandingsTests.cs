using System;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Plans;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Reports;

/// <summary>Who does not fulfil a milestone is who an explanation says does not.</summary>
public sealed class StandingsTests
{
    private static readonly string World = RepositoryRoot.PathOf("examples/1-world-network/facts");

    [Theory]
    [InlineData("1.1")]
    [InlineData("5.2")]
    [InlineData("9.1")]
    [InlineData("20.3")]
    public void Standings_and_explanations_agree(string id)
    {
        var plan = BuiltInPlan.Load();
        var facts = FactsReader.Read(plan.Schema, [.. Enumerable.Range(2026, 3).Select(year => Path.Combine(World, $"illustrative-{year}"))]).Source!;
        var report = plan.Assess(facts, new DateOnly(2029, 6, 30), new AssessOptions(null, new ExplainRequest(id, null)) { ListsStandings = true });
        var populations = report.Targets.SelectMany(target => target.Milestones).Single(milestone => milestone.Id == id).Populations;
        Assert.Contains(populations, population => !population.Standings.IsEmpty);
        Assert.All(populations, population => Assert.Equal(Told(population), population.Standings));
    }

    [Fact]
    public void Standings_are_listed_only_where_they_were_asked_for()
    {
        var plan = BuiltInPlan.Load();
        var facts = FactsReader.Read(plan.Schema, [Path.Combine(World, "real-2025")]).Source!;
        var report = plan.Assess(facts, new DateOnly(2026, 12, 31), AssessOptions.Default);
        Assert.All(report.Targets.SelectMany(target => target.Milestones).SelectMany(milestone => milestone.Populations), population => Assert.Empty(population.Standings));
    }

    private static MemberStanding[] Told(PopulationReport population) => population.Quantifier is Quantifier.The or Quantifier.Overall
        ? []
        : [.. population.Members
            .Where(member => member.Scope != Truth.No && member.Truth != Truth.Yes)
            .Select(member => new MemberStanding(member.Id, member.Scope == Truth.Yes && member.Truth == Truth.No))];
}
