using System;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>Members are listed only where an explanation is asked for.</summary>
public class ExplainTests
{
    private static Scenario Reserves => Scenario.By(2026, Population.Every(criteria: 2).Scoped()).Round("2026-12-31", "A+- (B++) [C--]");

    [Fact]
    public void Nobody_is_listed_unasked() => Assert.Empty(Reserves.AsOf("2027-01-01").Populations[0].Members);

    [Fact]
    public void All_members_are_listed_with_scope_truth_and_criteria() => Assert.Equal(
        ["A yes no a:yes b:no", "B unknown yes a:yes b:yes", "C no no a:no b:no"], Explained(Reserves, new ExplainRequest("1.1", null)));

    [Fact]
    public void One_member_may_be_asked_for() => Assert.Equal(
        ["B unknown yes a:yes b:yes"], Explained(Reserves, new ExplainRequest("1.1", "B")));

    [Fact]
    public void The_single_entity_goes_by_its_name_and_the_whole_by_none()
    {
        Assert.Equal(["secretariat yes yes a:yes"], Explained(
            Scenario.By(2026, Population.The()).Round("2026-12-31", secretariat: "S+"), new ExplainRequest("1.1", "secretariat")));
        Assert.Equal([" yes no a:no"], Explained(
            Scenario.By(2026, Population.Overall()).Round("2026-12-31", whole: "W-"), new ExplainRequest("1.1", null)));
    }

    [Fact]
    public void A_window_explains_each_criterion_from_the_round_it_was_read_at()
    {
        var member = Scenario.EachYear(2026, 2026, Population.Every(criteria: 2).InYear("a"))
            .Round("2026-12-31", "A-+").Round("2027-12-31", "A?-@2026+")
            .Plan("2028-01-01", new AssessOptions(Explain: new ExplainRequest("1.1", null))).Targets[0].Milestones[0].Populations[0].Members.Single();
        Assert.Equal(Truth.Yes, member.Truth);
        Assert.Equal(["2027-12-31", "2026-12-31"], member.Criteria.Select(criterion => criterion.Values.Single().Value));
    }

    [Fact]
    public void A_milestone_that_the_plan_does_not_have_is_refused() =>
        Assert.Throws<ArgumentException>(() => Explained(Reserves, new ExplainRequest("9.9", null)));

    private static string[] Explained(Scenario scenario, ExplainRequest request) =>
    [
        .. scenario.Plan("2027-01-01", new AssessOptions(Explain: request)).Targets[0].Milestones[0].Populations[0].Members
            .Select(member => $"{member.Id} {Told.Name(member.Scope)} {Told.Name(member.Truth)} "
                + string.Join(' ', member.Criteria.Select(criterion => $"{criterion.Label}:{Told.Name(criterion.Truth)}"))),
    ];
}
