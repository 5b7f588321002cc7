using System.Linq;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>A state by a day.</summary>
public class ByTests
{
    private static Scenario EveryReserveBy2030 => Scenario.By(2030, Population.Every());

    [Fact]
    public void Holding_at_a_round_dated_by_the_deadline_is_achieved() => Assert.Equal(
        "achieved yes, held 2028-06-30 to 2028-06-30", EveryReserveBy2030.Round("2028-06-30", "A+ B+").AsOf("2029-01-01").VerdictAndHeld());

    [Fact]
    public void The_deadline_is_the_last_day_of_its_year() => Assert.Equal(
        "achieved yes", EveryReserveBy2030.Round("2030-12-31", "A+").AsOf("2030-12-31").Verdict());

    [Fact]
    public void A_round_in_time_still_counts_when_the_as_of_date_is_past_the_deadline() => Assert.Equal(
        "achieved yes", EveryReserveBy2030.Round("2029-12-31", "A+").AsOf("2033-01-01").Verdict());

    [Fact]
    public void Holding_first_after_the_deadline_is_late() => Assert.Equal(
        "achieved_late yes, held 2031-12-31 to 2031-12-31",
        EveryReserveBy2030.Round("2030-12-31", "A-").Round("2031-12-31", "A+").AsOf("2032-01-01").VerdictAndHeld());

    [Fact]
    public void Late_means_that_it_held_at_no_round_in_time() => Assert.Equal(
        "achieved yes, held 2028-12-31 to 2032-12-31",
        EveryReserveBy2030.Round("2028-12-31", "A+").Round("2030-12-31", "A-").Round("2032-12-31", "A+").AsOf("2033-01-01").VerdictAndHeld());

    [Fact]
    public void Unknown_in_time_is_not_held_in_time() => Assert.Equal(
        "achieved_late yes", EveryReserveBy2030.Round("2030-12-31", "A?").Round("2031-12-31", "A+").AsOf("2032-01-01").Verdict());

    [Fact]
    public void Not_holding_before_the_deadline_is_not_yet_due_without_pace() => Assert.Equal(
        "not_yet_due no, never held", EveryReserveBy2030.Round("2027-12-31", "A-").AsOf("2030-12-31").VerdictAndHeld());

    [Fact]
    public void Not_holding_past_the_deadline_is_overdue_even_when_the_round_is_older() => Assert.Equal(
        "overdue no", EveryReserveBy2030.Round("2027-12-31", "A-").AsOf("2031-01-01").Verdict());

    [Theory]
    [InlineData("2029-06-30")]
    [InlineData("2031-06-30")]
    public void Having_held_and_not_holding_is_lost_before_and_after_the_deadline(string asOf) => Assert.Equal(
        "lost no, held 2026-12-31 to 2027-12-31",
        EveryReserveBy2030.Round("2026-12-31", "A+").Round("2027-12-31", "A+").Round("2028-12-31", "A-").AsOf(asOf).VerdictAndHeld());

    [Fact]
    public void A_round_after_the_as_of_date_is_not_seen() => Assert.Equal(
        "not_yet_due no", EveryReserveBy2030.Round("2026-12-31", "A-").Round("2027-12-31", "A+").AsOf("2027-12-30").Verdict());

    [Theory]
    [InlineData("2028-01-01")]
    [InlineData("2035-01-01")]
    public void Unknown_is_unknown_whatever_the_date(string asOf) => Assert.Equal(
        "unknown unknown", EveryReserveBy2030.Round("2026-12-31", "A+").Round("2027-12-31", "A+ B?").AsOf(asOf).Verdict());

    [Fact]
    public void Without_a_round_by_the_as_of_date_everything_is_unknown()
    {
        var report = EveryReserveBy2030.Round("2027-12-31", "A+").AsOf("2026-01-01");
        Assert.Equal("unknown unknown, never held", report.VerdictAndHeld());
        Assert.Equal("unknown [0, 1]", report.Populations[0].TruthAndBounds());
        Assert.Null(report.Populations[0].Unlisted);
        Assert.Equal(0, report.Populations[0].Listed);
    }

    [Fact]
    public void A_population_certainly_empty_is_not_applicable() => Assert.Equal(
        "not_applicable not_applicable", EveryReserveBy2030.Round("2027-12-31", "").AsOf("2032-01-01").Verdict());

    [Fact]
    public void Earlier_rounds_are_judged_with_their_own_roster() => Assert.Equal(
        "lost no, held 2027-12-31 to 2027-12-31",
        EveryReserveBy2030.Round("2027-12-31", "A+").Round("2028-12-31", "A+ B-").AsOf("2029-01-01").VerdictAndHeld());

    [Fact]
    public void Lost_names_who_no_longer_fulfils_and_who_is_new_or_came_into_scope() => Assert.Equal(
        ["B", "C", "E"],
        Scenario.By(2030, Population.Every().Scoped())
            .Round("2026-12-31", "A- B- C- D-")
            .Round("2027-12-31", "A+ B+ [C-] D+")
            .Round("2028-12-31", "A+ B- C- D+ E- (F?)")
            .AsOf("2029-01-01").ChangedMembers.ToArray());

    [Fact]
    public void Lost_names_those_that_fulfilled_and_are_gone_where_a_number_is_asked_for() => Assert.Equal(
        ["A", "B"],
        Scenario.By(2030, Population.AtLeastNumber(2)).Round("2027-12-31", "A+ B+ C-").Round("2028-12-31", "A- C-").AsOf("2029-01-01").ChangedMembers.ToArray());

    [Fact]
    public void Only_a_lost_milestone_names_changes() => Assert.Empty(
        EveryReserveBy2030.Round("2027-12-31", "A+ B-").Round("2028-12-31", "A- B-").AsOf("2029-01-01").ChangedMembers.ToArray());
}
