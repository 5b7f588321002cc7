using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>A target shows its worst milestone with the count of each; a goal likewise.</summary>
public class AggregationTests
{
    private static readonly Scenario Achieved = Scenario.By(2030, Population.The());
    private static readonly Scenario Overdue = Scenario.By(2026, Population.AtLeastNumber(9));
    private static readonly Scenario NotYetDue = Scenario.By(2035, Population.AtLeastNumber(9));
    private static readonly Scenario Unknown = Scenario.By(2030, Population.Overall());
    private static readonly Scenario NotApplicable = Scenario.By(2030, Population.Every());

    [Fact]
    public void The_worst_milestone_stands_for_the_target()
    {
        var report = Plan(("A", [Achieved, NotYetDue, NotApplicable]), ("A", [Achieved, Unknown, NotYetDue]), ("B", [Unknown, Overdue]));
        Assert.Equal([MilestoneStatus.NotYetDue, MilestoneStatus.Unknown, MilestoneStatus.Overdue], report.Targets.Select(target => target.Status));
        Assert.Equal("Achieved 1, NotYetDue 1, NotApplicable 1", ToldCounts(report.Targets[0].Counts));
        Assert.Equal([MilestoneStatus.Unknown, MilestoneStatus.Overdue], report.Goals.Select(goal => goal.Status));
        Assert.Equal("Achieved 2, NotYetDue 2, Unknown 1, NotApplicable 1", ToldCounts(report.Goals[0].Counts));
    }

    [Fact]
    public void A_target_without_a_milestone_has_no_status()
    {
        var report = Plan(("A", []));
        Assert.Null(report.Targets.Single().Status);
        Assert.Empty(report.Targets.Single().Counts.ByStatus);
        Assert.Null(report.Goals[0].Status);
    }

    [Fact]
    public void Not_applicable_shows_only_where_there_is_nothing_else() => Assert.Equal(
        [MilestoneStatus.NotApplicable, MilestoneStatus.Achieved],
        Plan(("A", [NotApplicable]), ("A", [NotApplicable, Achieved])).Targets.Select(target => target.Status));

    [Fact]
    public void The_report_says_what_it_was_made_from()
    {
        var report = Plan(("A", [Achieved]));
        Assert.Equal(new Receipt("rules", "facts", "by hand"), report.Receipt);
        Assert.Equal(Scenario.Day("2027-12-31"), report.AsOfRound?.Date);
        Assert.Equal([Scenario.Day("2027-12-31")], report.Rounds.Select(round => round.Date));
        Assert.Equal("2025", report.Targets[0].Milestones[0].Edition);
    }

    private static PlanReport Plan(params (string Goal, Scenario[] Milestones)[] targets)
    {
        ImmutableArray<TargetRules> rules = [.. targets.Select((target, t) =>
        {
            ImmutableArray<MilestoneRule> milestones = [.. target.Milestones.Select((scenario, m) => scenario.Milestone($"{t + 1}.{m + 1}"))];
            return new TargetRules(
                new TargetSchema(t + 1, target.Goal, FixturePlan.NoTitle, [.. milestones.Select(milestone => milestone.Schema)]), milestones);
        })];
        return Assessor.Assess(
            FixturePlan.Schema([.. rules.Select(rule => rule.Schema)]), rules,
            Scenario.Rounds(Scenario.RoundOf("2027-12-31", secretariat: "S+")), Scenario.Day("2028-01-01"), AssessOptions.Default);
    }

    private static string ToldCounts(StatusCounts counts) =>
        string.Join(", ", counts.ByStatus.Select(count => $"{count.Status} {count.Count}"));
}
