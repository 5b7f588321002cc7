using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>Something that happens in a period.</summary>
public class DuringTests
{
    private static Scenario EveryReserveDuring => Scenario.During(2026, 2030, Population.Every());

    [Fact]
    public void It_latches_by_member() => Assert.Equal(
        "achieved yes, held 2027-12-31 to 2028-12-31",
        EveryReserveDuring.Round("2026-12-31", "A+ B-").Round("2027-12-31", "B+ A-").Round("2028-12-31", "A? B-").AsOf("2029-01-01").VerdictAndHeld());

    [Fact]
    public void It_latches_by_criterion() => Assert.Equal(
        "achieved yes",
        Scenario.During(2026, 2030, Population.Every(criteria: 2)).Round("2026-12-31", "A+-").Round("2027-12-31", "A-+").AsOf("2028-01-01").Verdict());

    [Fact]
    public void An_earlier_unknown_latches_nothing() => Assert.Equal(
        "not_yet_due no", EveryReserveDuring.Round("2026-12-31", "A?").Round("2027-12-31", "A-").AsOf("2028-01-01").Verdict());

    [Fact]
    public void What_was_before_the_period_does_not_count_later() => Assert.Equal(
        "not_yet_due no, never held", EveryReserveDuring.Round("2025-12-31", "A+").Round("2026-12-31", "A-").AsOf("2028-01-01").VerdictAndHeld());

    [Fact]
    public void A_criterion_that_never_latched_has_its_truth_now() => Assert.Equal(
        "achieved yes, held 2025-12-31 to 2025-12-31", EveryReserveDuring.Round("2025-12-31", "A+").AsOf("2026-03-01").VerdictAndHeld());

    [Fact]
    public void Roster_and_scope_are_those_of_the_round_assessed() => Assert.Equal(
        "achieved yes",
        Scenario.During(2026, 2030, Population.Every().Scoped())
            .Round("2026-12-31", "[A+] B- C-").Round("2027-12-31", "A- [B-]").AsOf("2028-01-01").Verdict());

    [Fact]
    public void A_new_member_opens_it_again_but_it_cannot_be_lost() => Assert.Equal(
        "not_yet_due no, held 2026-12-31 to 2026-12-31",
        EveryReserveDuring.Round("2026-12-31", "A+").Round("2027-12-31", "A+ B-").AsOf("2028-01-01").VerdictAndHeld());

    [Fact]
    public void It_is_overdue_after_the_period() => Assert.Equal(
        "overdue no", EveryReserveDuring.Round("2030-12-31", "A-").AsOf("2031-01-01").Verdict());

    [Fact]
    public void It_is_late_when_it_first_held_after_the_period() => Assert.Equal(
        "achieved_late yes, held 2031-12-31 to 2031-12-31",
        EveryReserveDuring.Round("2030-12-31", "A-").Round("2031-12-31", "A+").AsOf("2032-01-01").VerdictAndHeld());

    [Fact]
    public void What_held_within_the_period_is_achieved_whatever_happened_between() => Assert.Equal(
        "achieved yes",
        EveryReserveDuring.Round("2027-12-31", "A+").Round("2031-12-31", "A+ B-").Round("2032-12-31", "A- B+").AsOf("2033-01-01").Verdict());

    [Fact]
    public void Counts_are_never_added_up_over_rounds() => Assert.Equal(
        "not_yet_due no",
        Scenario.During(2026, 2030, Population.AtLeastNumber(2)).Round("2026-12-31", "A+").Round("2027-12-31", "B+").AsOf("2028-01-01").Verdict());

    [Fact]
    public void Unknown_stays_unknown_after_the_period() => Assert.Equal(
        "unknown unknown", EveryReserveDuring.Round("2030-12-31", "A?").AsOf("2032-01-01").Verdict());

    [Fact]
    public void The_single_entity_and_the_whole_latch_too()
    {
        Assert.Equal("achieved yes", Scenario.During(2026, 2030, Population.The())
            .Round("2026-12-31", secretariat: "S+").Round("2027-12-31", secretariat: "S-").AsOf("2028-01-01").Verdict());
        Assert.Equal("achieved yes", Scenario.During(2026, 2030, Population.Overall())
            .Round("2026-12-31", whole: "W+").Round("2027-12-31", whole: "W-").AsOf("2028-01-01").Verdict());
    }

    [Fact]
    public void The_counts_and_the_explanation_show_what_latched()
    {
        var population = EveryReserveDuring.Round("2026-12-31", "A+").Round("2027-12-31", "A- B-")
            .Plan("2028-01-01", new AssessOptions(Explain: new ExplainRequest("1.1", null))).Targets[0].Milestones[0].Populations[0];
        Assert.Equal("1 1 0 | 0 0 0 | 0", population.ToldCounts());
        Assert.Equal([new CriterionReport("a", 1, 1, 0)], population.Criteria.ToArray());
        Assert.Equal(["A yes", "B no"], [.. population.Members.Select(member => $"{member.Id} {Told.Name(member.Truth)}")]);
    }
}
