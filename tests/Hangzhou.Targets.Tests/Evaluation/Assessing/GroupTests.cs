using System;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>The verdicts again for each value of a field.</summary>
public class GroupTests
{
    private static readonly AssessOptions ByRegion = new(GroupBy: "region");

    [Fact]
    public void Groups_are_the_values_that_occur_choices_in_the_order_declared()
    {
        var report = Scenario.By(2026, Population.Every()).Round("2026-12-31", "A+:africa B-:asia;africa").Plan("2027-01-01", ByRegion);
        Assert.Equal(["asia", "africa"], report.Groups.Select(group => group.Value));
        Assert.All(report.Groups, group => Assert.Equal("region", group.By));
    }

    [Fact]
    public void Belonging_is_joined_to_the_scope()
    {
        var report = Scenario.By(2026, Population.Every().Scoped())
            .Round("2026-12-31", "A+:africa B-:asia [C-:africa] (D+:africa)").Plan("2027-01-01", ByRegion);
        Assert.Equal("1 0 0 | 1 0 0 | 2", PopulationOf(report, "africa").ToldCounts());
        Assert.Equal("0 1 0 | 0 0 0 | 3", PopulationOf(report, "asia").ToldCounts());
        Assert.Equal("achieved yes", Milestone(report, "africa").Verdict());
        Assert.Equal("overdue no", Milestone(report, "asia").Verdict());
    }

    [Fact]
    public void A_member_that_says_nothing_is_of_uncertain_scope_in_every_group()
    {
        var report = Scenario.By(2026, Population.Every()).Round("2026-12-31", "A+:africa B-:asia C-").Plan("2027-01-01", ByRegion);
        Assert.Equal("1 0 0 | 0 1 0 | 1", PopulationOf(report, "africa").ToldCounts());
        Assert.Equal("unknown [1/2, 1]", PopulationOf(report, "africa").TruthAndBounds());
    }

    [Fact]
    public void Members_not_listed_are_of_uncertain_scope_too()
    {
        // Without a scope of its own a lone failing member would bound the share by 4/5; here the others may belong elsewhere.
        var report = Scenario.By(2026, Population.AtLeastShare("1/2")).Round("2026-12-31", "A-:africa", "of 5").Plan("2027-01-01", ByRegion);
        Assert.Equal("unknown [0, 4/5]", PopulationOf(report, "africa").TruthAndBounds());
        Assert.Equal("unknown [0, 1]", PopulationOf(Scenario.By(2026, Population.Every())
            .Round("2026-12-31", "[A+:africa]", "of 5").Plan("2027-01-01", ByRegion), "africa").TruthAndBounds());
    }

    [Fact]
    public void Populations_without_the_field_are_left_out()
    {
        var both = Scenario.By(2026, Population.Every(), Population.The())
            .Round("2026-12-31", "A+:africa", secretariat: "S-").Plan("2027-01-01", ByRegion);
        Assert.Equal("achieved yes", Milestone(both, "africa").Verdict());
        Assert.Equal("overdue no", both.Targets[0].Milestones[0].Verdict());
        var none = Scenario.By(2026, Population.The()).Round("2026-12-31", "A+:africa").Plan("2027-01-01", ByRegion);
        Assert.Empty(none.Groups.Single().Targets);
    }

    [Fact]
    public void A_field_that_no_entity_has_is_refused() => Assert.Throws<ArgumentException>(
        () => Scenario.By(2026, Population.Every()).Round("2026-12-31", "A+").Plan("2027-01-01", new AssessOptions(GroupBy: "colour")));

    [Fact]
    public void Without_a_round_there_are_no_groups() =>
        Assert.Empty(Scenario.By(2026, Population.Every()).Plan("2027-01-01", ByRegion).Groups);

    private static MilestoneReport Milestone(PlanReport report, string group) =>
        report.Groups.Single(candidate => candidate.Value == group).Targets.Single().Milestones.Single();

    private static PopulationReport PopulationOf(PlanReport report, string group) => Milestone(report, group).Populations.Single();
}
