using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>One window a year.</summary>
public class EachYearTests
{
    private static Scenario TheSecretariatEachYear => Scenario.EachYear(2026, 2028, Population.The().InYear().Reaching());

    [Fact]
    public void A_window_reads_its_years_value_in_the_round_assessed() => Assert.Equal(
        "2026 achieved yes, 2027 overdue no, 2028 unknown unknown",
        TheSecretariatEachYear
            .Round("2026-12-31", secretariat: "S@2026-@2027+@2028+")
            .Round("2028-12-31", secretariat: "S@2026+@2027-").AsOf("2029-01-01").ToldWindows());

    [Fact]
    public void The_milestone_takes_the_worst_window_and_the_and_of_their_truths()
    {
        var report = TheSecretariatEachYear.Round("2028-12-31", secretariat: "S@2026+@2027-").AsOf("2029-01-01");
        Assert.Equal("overdue no, never held", report.VerdictAndHeld());
        Assert.Equal(2028, report.Due.Year);
    }

    [Fact]
    public void A_running_year_is_achieved_once_an_at_least_holds() => Assert.Equal(
        "2026 achieved yes, 2027 achieved yes, 2028 not_yet_due unknown",
        TheSecretariatEachYear.Round("2027-06-30", secretariat: "S@2026+@2027+@2028+").AsOf("2027-07-01").ToldWindows());

    [Fact]
    public void A_running_year_is_not_yet_due_on_anything_else() => Assert.Equal(
        "2026 achieved yes, 2027 not_yet_due unknown, 2028 not_yet_due unknown",
        Scenario.EachYear(2026, 2028, Population.The().InYear())
            .Round("2027-06-30", secretariat: "S@2026+@2027+").AsOf("2027-07-01").ToldWindows());

    [Theory]
    [InlineData("S@2026-", "2026-12-31", "not_yet_due unknown")]
    [InlineData("S@2026?", "2026-12-31", "not_yet_due unknown")]
    [InlineData("S@2026-", "2027-01-01", "overdue no")]
    [InlineData("S@2026?", "2027-01-01", "unknown unknown")]
    [InlineData("S@2026+", "2027-01-01", "not_yet_due unknown")]
    public void A_year_is_over_after_its_31_December(string secretariat, string asOf, string verdict) => Assert.Equal(
        verdict, TheSecretariatEachYear.Round("2026-12-01", secretariat: secretariat).AsOf(asOf).Verdict());

    [Fact]
    public void The_populations_are_shown_for_the_window_that_decides() => Assert.Equal(
        Truth.No,
        TheSecretariatEachYear.Round("2028-12-31", secretariat: "S@2026+@2027-@2028+").AsOf("2029-01-01").Populations[0].Truth);

    [Fact]
    public void All_windows_achieved_is_achieved() => Assert.Equal(
        "achieved yes", TheSecretariatEachYear.Round("2028-12-31", secretariat: "S@2026+@2027+@2028+").AsOf("2029-01-01").Verdict());

    [Fact]
    public void Nothing_is_late_or_lost_or_carried_over() => Assert.Equal(
        "2026 overdue no, 2027 achieved yes, 2028 not_yet_due unknown",
        TheSecretariatEachYear.Round("2026-12-31", secretariat: "S@2026+").Round("2027-12-31", secretariat: "S@2026-@2027+").AsOf("2028-01-01").ToldWindows());

    [Fact]
    public void A_criterion_without_in_year_reads_the_last_round_dated_in_the_year() => Assert.Equal(
        "2026 achieved yes, 2027 overdue no, 2028 unknown unknown",
        Scenario.EachYear(2026, 2028, Population.The())
            .Round("2026-06-30", secretariat: "S-").Round("2026-12-31", secretariat: "S+").Round("2027-12-31", secretariat: "S-")
            .Round("2029-12-31", secretariat: "S+").AsOf("2030-01-01").ToldWindows());

    [Fact]
    public void Such_a_criterion_is_read_with_the_roster_of_that_round() => Assert.Equal(
        "2026 achieved yes, 2027 overdue no",
        Scenario.EachYear(2026, 2027, Population.Every()).Round("2026-12-31", "A+").Round("2027-12-31", "A+ B-").AsOf("2028-01-01").ToldWindows());

    [Fact]
    public void Beside_a_criterion_in_year_it_is_read_for_the_member_of_the_same_key() => Assert.Equal(
        "2026 achieved yes, 2027 unknown unknown",
        Scenario.EachYear(2026, 2027, Population.Every(criteria: 2).InYear("a"))
            .Round("2026-12-31", "B-+ A-+").Round("2027-12-31", "A?+@2026+@2027+ B??@2026+@2027+").AsOf("2028-01-01").ToldWindows());

    [Fact]
    public void A_member_not_listed_in_that_year_leaves_it_unknown() => Assert.Equal(
        "2026 unknown unknown, 2027 achieved yes",
        Scenario.EachYear(2026, 2027, Population.Every(criteria: 2).InYear("a"))
            .Round("2026-12-31", "A-+").Round("2027-12-31", "A?+@2026+@2027+ B?+@2026+@2027+").AsOf("2028-01-01").ToldWindows());

    [Fact]
    public void A_round_after_the_as_of_date_does_not_tell_of_its_year() => Assert.Equal(
        "2026 not_yet_due unknown",
        Scenario.EachYear(2026, 2026, Population.The().Reaching())
            .Round("2025-12-31", secretariat: "S+").Round("2026-12-31", secretariat: "S+").AsOf("2026-07-01").ToldWindows());

    [Fact]
    public void Without_a_round_every_window_is_unknown() => Assert.Equal(
        "2026 unknown unknown, 2027 unknown unknown, 2028 unknown unknown", TheSecretariatEachYear.AsOf("2026-07-01").ToldWindows());

    [Fact]
    public void A_window_that_binds_nobody_is_left_aside()
    {
        var report = Scenario.EachYear(2026, 2027, Population.Every()).Round("2026-12-31").Round("2027-12-31", "A+").AsOf("2028-01-01");
        Assert.Equal("2026 not_applicable not_applicable, 2027 achieved yes", report.ToldWindows());
        Assert.Equal("achieved yes", report.Verdict());
    }

    [Fact]
    public void Populations_are_shown_for_the_last_window_begun() => Assert.Equal(
        "0 1 0 | 0 0 0 | 0",
        TheSecretariatEachYear.Round("2027-12-31", secretariat: "S@2026+@2027-").AsOf("2027-12-31").Populations[0].ToldCounts());
}
