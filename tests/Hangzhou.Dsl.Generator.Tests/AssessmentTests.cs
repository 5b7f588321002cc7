using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Generator.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Generator.Tests;

public sealed class AssessmentTests
{
    private static readonly (string Field, object Value)[] Fulfilling =
    [
        ("code", "R1"), ("name", "New"), ("region", new[] { "africa" }), ("states", new[] { "S1" }), ("lead", new[] { "S1" }), ("designated", 1990),
        ("opened", new DateOnly(1991, 1, 1)), ("core.area", 5000), ("core.degraded", 10), ("core.restored", 10), ("plan_level", 2), ("habitat_identified", true),
        ("pollution@2025", 4m), ("pollution@2026", 3m), ("pollution@2027", 2m), ("staff", 3), ("cover", 0.5m),
        ("projects", new MemoryItems(1, [("status", "done"), ("budget", 2000m)])),
    ];

    private static MemoryFacts Facts(params (string Field, object Value)[][] reserves)
    {
        var facts = new MemoryFacts(CompiledFixture.Plan.Schema);
        foreach (var date in new[] { "2025-12-31", "2027-12-31" })
        {
            var round = facts.Round(date).Row("state", ("code", "S1"), ("people", 5000)).Row("secretariat", ("trained@2026", 150), ("trained@2027", 10), ("forms", 3));
            foreach (var reserve in reserves) round.Row("reserve", reserve);
        }

        return facts;
    }

    private static string Verdicts(MemoryFacts facts, AssessOptions? options = null)
    {
        var report = CompiledFixture.Plan.Assess(facts, new DateOnly(2028, 1, 1), options ?? AssessOptions.Default);
        var text = new StringBuilder();
        foreach (var milestone in report.Targets.SelectMany(target => target.Milestones))
        {
            text.Append(CultureInfo.InvariantCulture, $"{milestone.Id} {milestone.Status} {milestone.Truth}\n");
            foreach (var population in milestone.Populations)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {population.Entity} {population.Quantifier} {population.Required?.Value} -> {population.Truth} [{population.Bounds?.Lower}, {population.Bounds?.Upper}]\n");
                foreach (var criterion in population.Members.SelectMany(member => member.Criteria))
                {
                    var values = criterion.Values.Select(value => $"{value.Field} = {value.Value ?? "?"}{(value.Unit is null ? "" : " " + value.Unit)}");
                    text.Append(CultureInfo.InvariantCulture, $"    {criterion.Label} {criterion.Truth} {criterion.Line.File}:{criterion.Line.Line} {string.Join("; ", values)}\n");
                }
            }
        }

        return text.ToString();
    }

    [Fact]
    public void A_reserve_that_fulfils_everything() => Verified.Match(Verdicts(Facts(Fulfilling), new AssessOptions(null, new ExplainRequest("1.2", null))));

    [Fact]
    public void A_reserve_that_reports_nothing() =>
        Verified.Match(Verdicts(Facts([("code", "R1")]), new AssessOptions(null, new ExplainRequest("1.2", null))));

    [Fact]
    public void Nothing_reported_at_all()
    {
        var facts = new MemoryFacts(CompiledFixture.Plan.Schema);
        facts.Round("2027-12-31");
        Verified.Match(Verdicts(facts));
    }

    [Fact]
    public void A_relation_leads_back_through_its_index()
    {
        var plan = CompiledFixture.Plan;
        var facts = new MemoryFacts(plan.Schema);
        facts.Round("2027-12-31")
            .Row("state", ("code", "S1")).Row("state", ("code", "S2")).Row("state", ("code", "S3"))
            .Row("reserve", ("code", "R1"), ("states", new[] { "S1", "S2" }), ("habitat_identified", true))
            .Row("reserve", ("code", "R2"), ("states", new[] { "S3" }), ("habitat_identified", false));
        var report = plan.Assess(facts, new DateOnly(2027, 12, 31), new AssessOptions(null, new ExplainRequest("2.1", null)));
        var members = report.Targets[1].Milestones[0].Populations[0].Members;
        Assert.Equal(["S1 Yes", "S2 Yes", "S3 No"], members.Select(member => $"{member.Id} {member.Truth}"));
    }

    [Fact]
    public void Groups_are_told_by_choice_text_and_relation()
    {
        var report = CompiledFixture.Plan.Assess(Facts(Fulfilling), new DateOnly(2028, 1, 1), new AssessOptions("region"));
        Assert.Contains("africa", report.Groups.Select(group => group.Value));
    }

    [Fact]
    public void The_schema_says_what_the_rules_say()
    {
        var schema = CompiledFixture.Plan.Schema;
        var milestone = schema.Targets[0].Milestones[1];
        Assert.Equal("compact", schema.Name);
        Assert.Equal(["reserve", "state", "secretariat"], schema.Entities.Select(entity => entity.Name));
        Assert.Equal("80%", milestone.Populations[0].ThresholdText);
        Assert.Equal(new RuleLine("target1.hz", 18), milestone.Populations[0].Criteria[0].Line);
        Assert.True(schema.Targets[1].Milestones[1].Populations[0].HasMeasure);
        Assert.True(schema.Targets[1].Milestones[2].Populations[0].Criteria[0].ReadsWindow);
        Assert.Equal(PlanSources.Digest(Fixture.Files.Select(file => file.Text)), schema.RulesDigest);
    }
}
