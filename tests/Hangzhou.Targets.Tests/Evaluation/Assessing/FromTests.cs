using System.Linq;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>A state kept from a day on.</summary>
public class FromTests
{
    private static Scenario EveryReserveFromStart => Scenario.From("2026-01-01", Population.Every());

    [Fact]
    public void It_is_achieved_while_it_never_failed() => Assert.Equal(
        "achieved yes, held 2026-12-31 to 2028-12-31",
        EveryReserveFromStart.Round("2026-12-31", "A+").Round("2027-12-31", "A?").Round("2028-12-31", "A+").AsOf("2029-01-01").VerdictAndHeld());

    [Fact]
    public void It_is_late_when_it_failed_at_some_round() => Assert.Equal(
        "achieved_late yes", EveryReserveFromStart.Round("2026-12-31", "A-").Round("2027-12-31", "A+").AsOf("2028-01-01").Verdict());

    [Fact]
    public void It_is_late_even_when_it_held_before_it_failed() => Assert.Equal(
        "achieved_late yes",
        EveryReserveFromStart.Round("2026-12-31", "A+").Round("2027-12-31", "A-").Round("2028-12-31", "A+").AsOf("2029-01-01").Verdict());

    [Fact]
    public void It_is_lost_when_it_held_and_does_not()
    {
        var report = EveryReserveFromStart.Round("2026-12-31", "A+").Round("2027-12-31", "A-").AsOf("2028-01-01");
        Assert.Equal("lost no, held 2026-12-31 to 2026-12-31", report.VerdictAndHeld());
        Assert.Equal(["A"], report.ChangedMembers.ToArray());
    }

    [Fact]
    public void It_is_overdue_when_it_never_held_since() => Assert.Equal(
        "overdue no, never held", EveryReserveFromStart.Round("2025-12-31", "A+").Round("2026-12-31", "A-").AsOf("2027-01-01").VerdictAndHeld());

    [Fact]
    public void Rounds_before_the_day_do_not_make_it_late() => Assert.Equal(
        "achieved yes", EveryReserveFromStart.Round("2025-12-31", "A-").Round("2026-12-31", "A+").AsOf("2027-01-01").Verdict());

    [Theory]
    [InlineData("A+", "2025-12-31", "not_yet_due yes")]
    [InlineData("A-", "2025-12-31", "not_yet_due no")]
    [InlineData("A?", "2025-12-31", "unknown unknown")]
    [InlineData("", "2025-12-31", "not_applicable not_applicable")]
    [InlineData("A+", "2026-01-01", "achieved yes")]
    [InlineData("A-", "2026-01-01", "overdue no")]
    public void A_round_before_the_day_is_judged_by_the_as_of_date(string reserves, string asOf, string verdict) =>
        Assert.Equal(verdict, EveryReserveFromStart.Round("2025-06-30", reserves).AsOf(asOf).Verdict());

    [Fact]
    public void It_has_no_pace() => Assert.Equal(
        "overdue no", EveryReserveFromStart.Linear().Round("2025-12-31", "A- B-").Round("2027-12-31", "A+ B-").AsOf("2028-01-01").Verdict());
}
