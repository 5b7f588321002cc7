using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>Is it fast enough? On the straight line from base to target, in calendar years.</summary>
public class PaceTests
{
    private static Scenario EveryReserveBy2030 => Scenario.By(2030, Population.Every()).Linear();

    [Theory]
    [InlineData("A- B- C- D- E-", "A+ B+ C- D- E-", "on_track no", "0 in 2025, 2/5 in 2027, 1 by 2030: ratio 1, on_track")]
    [InlineData("A- B- C- D-", "A+ B- C- D-", "acceleration_needed no", "0 in 2025, 1/4 in 2027, 1 by 2030: ratio 5/8, acceleration_needed")]
    [InlineData("A- B- C- D- E-", "A+ B- C- D- E-", "limited no", "0 in 2025, 1/5 in 2027, 1 by 2030: ratio 1/2, limited")]
    [InlineData("A- B-", "A- B-", "limited no", "0 in 2025, 0 in 2027, 1 by 2030: ratio 0, limited")]
    [InlineData("A+ B-", "A- B-", "deteriorating no", "1/2 in 2025, 0 in 2027, 1 by 2030: ratio -5/2, deteriorating")]
    [InlineData("A- B-", "A+ B? C- D?", "not_yet_due no", "no pace")]
    [InlineData("A? B-", "A+ B-", "not_yet_due no", "no pace")]
    [InlineData("", "A+ B-", "not_yet_due no", "no pace")]
    [InlineData("A- B- C-", "A+ B+ C? D- E-", "on_track no", "0 in 2025, 2/5 in 2027, 1 by 2030: ratio 1, on_track")]
    public void It_follows_the_share_fulfilling(string before, string now, string verdict, string pace)
    {
        var report = EveryReserveBy2030.Round("2025-12-31", before).Round("2027-06-30", now).AsOf("2027-12-31");
        Assert.Equal(verdict, report.Verdict());
        Assert.Equal(pace, report.ToldPace());
    }

    [Theory]
    [InlineData(19, 50, "on_track no")]
    [InlineData(1899, 5000, "acceleration_needed no")]
    [InlineData(6, 25, "acceleration_needed no")]
    [InlineData(599, 2500, "limited no")]
    public void The_classes_begin_at_exactly_95_and_60_percent(long n, long d, string verdict) => Assert.Equal(
        verdict,
        Scenario.By(2030, Population.The().Measured()).Linear()
            .Round("2025-12-31", secretariat: "S-", measure: Rising(Fraction.Zero, 1))
            .Round("2027-12-31", secretariat: "S-", measure: Rising(Fraction.Of(n, d), 1)).AsOf("2028-01-01").Verdict());

    [Fact]
    public void It_follows_the_number_where_a_number_is_asked_for() => Assert.Equal(
        "0 in 2025, 1 in 2026, 4 by 2029: ratio 1, on_track",
        Scenario.By(2029, Population.AtLeastNumber(4)).Linear()
            .Round("2025-12-31", "A- B-").Round("2026-12-31", "A+ B-").AsOf("2027-01-01").ToldPace());

    [Fact]
    public void The_base_is_the_last_round_of_the_baseline_year() => Assert.Equal(
        "1/2 in 2025, 1/2 in 2027, 1 by 2030: ratio 0, limited",
        EveryReserveBy2030.Round("2024-12-31", "A- B-").Round("2025-01-31", "A- B-").Round("2025-12-31", "A+ B-").Round("2027-12-31", "A+ B-")
            .AsOf("2028-01-01").ToldPace());

    [Fact]
    public void Without_one_the_base_is_the_first_round() => Assert.Equal(
        "0 in 2026, 1/2 in 2028, 1 by 2030: ratio 1, on_track",
        EveryReserveBy2030.Round("2026-12-31", "A- B-").Round("2027-12-31", "A+ B-").Round("2028-12-31", "A+ B-").AsOf("2029-01-01").ToldPace());

    [Fact]
    public void Base_and_now_in_one_year_tell_nothing() => Assert.Equal(
        "not_yet_due no", EveryReserveBy2030.Round("2025-01-31", "A- B-").Round("2025-12-31", "A+ B-").AsOf("2027-01-01").Verdict());

    [Fact]
    public void A_base_that_met_the_target_with_a_value_short_of_it_is_deteriorating()
    {
        // Not lost: another criterion did not hold then.
        var report = Scenario.By(2030, Population.The().Measured()).Linear()
            .Round("2025-12-31", secretariat: "S-", measure: Rising(Fraction.Of(10), 10))
            .Round("2027-12-31", secretariat: "S-", measure: Rising(Fraction.Of(11), 12)).AsOf("2028-01-01");
        Assert.Equal("10 in 2025, 11 in 2027, 12 by 2030: ratio 5/4, on_track", report.ToldPace());
        report = Scenario.By(2030, Population.The().Measured()).Linear()
            .Round("2025-12-31", secretariat: "S-", measure: Rising(Fraction.Of(12), 10))
            .Round("2027-12-31", secretariat: "S-", measure: Rising(Fraction.Of(11), 12)).AsOf("2028-01-01");
        Assert.Equal("12 in 2025, 11 in 2027, 12 by 2030: ratio none, deteriorating", report.ToldPace());
        Assert.Equal("deteriorating no", report.Verdict());
    }

    [Fact]
    public void A_value_that_should_fall_is_followed_downwards() => Assert.Equal(
        "10 in 2025, 8 in 2027, 5 by 2030: ratio 1, on_track",
        Scenario.By(2030, Population.Overall().Measured()).Linear()
            .Round("2025-12-31", whole: "W-", measure: Falling(10, 5)).Round("2027-12-31", whole: "W-", measure: Falling(8, 5))
            .AsOf("2028-01-01").ToldPace());

    [Fact]
    public void Rising_where_it_should_fall_is_deteriorating() => Assert.Equal(
        "10 in 2025, 11 in 2027, 5 by 2030: ratio -1/2, deteriorating",
        Scenario.By(2030, Population.Overall().Measured()).Linear()
            .Round("2025-12-31", whole: "W-", measure: Falling(10, 5)).Round("2027-12-31", whole: "W-", measure: Falling(11, 5))
            .AsOf("2028-01-01").ToldPace());

    [Fact]
    public void A_measure_not_reported_tells_nothing() => Assert.Equal(
        "not_yet_due no",
        Scenario.By(2030, Population.Overall().Measured()).Linear()
            .Round("2025-12-31", whole: "W-").Round("2027-12-31", whole: "W-", measure: Falling(8, 5)).AsOf("2028-01-01").Verdict());

    [Fact]
    public void A_measure_that_has_reached_its_target_cannot_tell_why_the_milestone_does_not_hold() => Assert.Equal(
        "not_yet_due no",
        Scenario.By(2030, Population.The(2).Measured()).Linear()
            .Round("2025-12-31", secretariat: "S--", measure: Rising(Fraction.Zero, 1))
            .Round("2027-12-31", secretariat: "S+-", measure: Rising(Fraction.One, 1)).AsOf("2028-01-01").Verdict());

    [Fact]
    public void Without_a_measure_the_whole_has_no_pace() => Assert.Equal(
        "not_yet_due no",
        Scenario.By(2030, Population.Overall()).Linear().Round("2025-12-31", whole: "W-").Round("2027-12-31", whole: "W-").AsOf("2028-01-01").Verdict());

    [Fact]
    public void Of_several_populations_the_worst_that_does_not_hold_is_told()
    {
        var report = Scenario.By(2030, Population.Every(), Population.Every(FixturePlan.States)).Linear()
            .Round("2025-12-31", "A- B- C- D- E-", states: "X- Y-").Round("2027-12-31", "A+ B+ C- D- E-", states: "X- Y-").AsOf("2028-01-01");
        Assert.Equal("limited no", report.Verdict());
        Assert.Equal("0 in 2025, 0 in 2027, 1 by 2030: ratio 0, limited", report.ToldPace());
    }

    [Fact]
    public void A_population_that_holds_is_not_asked() => Assert.Equal(
        "on_track no",
        Scenario.By(2030, Population.Every(), Population.Every(FixturePlan.States)).Linear()
            .Round("2025-12-31", "A- B- C- D- E-", states: "X-").Round("2027-12-31", "A+ B+ C- D- E-", states: "X+").AsOf("2028-01-01").Verdict());

    [Fact]
    public void Not_yet_due_for_one_population_is_worse_than_on_track_for_another() => Assert.Equal(
        "not_yet_due no",
        Scenario.By(2030, Population.Every(), Population.Every(FixturePlan.States)).Linear()
            .Round("2025-12-31", "A- B- C- D- E-", states: "").Round("2027-12-31", "A+ B+ C- D- E-", states: "X-").AsOf("2028-01-01").Verdict());

    [Fact]
    public void A_period_has_pace_by_what_latched() => Assert.Equal(
        "0 in 2025, 2/5 in 2027, 1 by 2030: ratio 1, on_track",
        Scenario.During(2026, 2030, Population.Every()).Linear()
            .Round("2025-12-31", "A- B- C- D- E-").Round("2026-12-31", "A+ B- C- D- E-").Round("2027-12-31", "A- B+ C- D- E-").AsOf("2028-01-01").ToldPace());

    [Fact]
    public void Lost_and_overdue_are_not_classed()
    {
        Assert.Equal("no pace", EveryReserveBy2030.Round("2025-12-31", "A+").Round("2027-12-31", "A-").AsOf("2028-01-01").ToldPace());
        Assert.Equal("no pace", EveryReserveBy2030.Round("2025-12-31", "A-").Round("2027-12-31", "A-").AsOf("2031-01-01").ToldPace());
    }

    [Fact]
    public void An_open_roster_now_leaves_the_pace_untold() => Assert.Equal(
        "not_yet_due no", EveryReserveBy2030.Round("2025-12-31", "A-").Round("2027-12-31", "A-", "open").AsOf("2028-01-01").Verdict());

    [Fact]
    public void A_number_that_fell_is_deteriorating_however_many_were_not_listed_at_the_base() => Assert.Equal(
        "2 in 2025, 1 in 2027, 3 by 2030: ratio -5/2, deteriorating",
        Scenario.By(2030, Population.AtLeastNumber(3)).Linear()
            .Round("2025-12-31", "A+ B+", "open").Round("2027-12-31", "A+ B-").AsOf("2028-01-01").ToldPace());

    [Theory]
    // a half in 2026, three quarters in 2027, all by 2028: (1.5 - 1) / (2^(1/2) - 1), and 1.5 of the way of 1
    [InlineData(PaceMethod.Compound, "1/2 in 2026, 3/4 in 2027, 1 by 2028: ratio 1207106781187/1000000000000, on_track")]
    [InlineData(PaceMethod.UnProgressChart, "1/2 in 2026, 3/4 in 2027, 1 by 2028: ratio 5/4, on_track")]
    public void The_other_methods_follow_the_same_values(PaceMethod method, string pace) => Assert.Equal(
        pace,
        Scenario.By(2028, Population.Every()).By(method).Round("2026-12-31", "A+ B+ C- D-").Round("2027-12-31", "A+ B+ C+ D-").AsOf("2028-01-01").ToldPace());

    [Theory]
    [InlineData(PaceMethod.Linear)]
    [InlineData(PaceMethod.Compound)]
    [InlineData(PaceMethod.UnProgressChart)]
    public void What_should_fall_has_the_end_further_from_the_target_by_every_method(PaceMethod method)
    {
        var now = new Measure(Quantity.Between(Fraction.Of(8), Fraction.Of(9)), Quantity.Of(Fraction.Of(5)), true);
        var report = Scenario.By(2030, Population.Overall().Measured()).By(method)
            .Round("2025-12-31", whole: "W-", measure: Falling(20, 5)).Round("2027-12-31", whole: "W-", measure: now).AsOf("2028-01-01");
        Assert.StartsWith("20 in 2025, 9 in 2027, 5 by 2030: ratio ", report.ToldPace(), System.StringComparison.Ordinal);
        Assert.Equal("on_track no", report.Verdict());
        Assert.Equal(method, report.Pace!.Method);
    }

    [Theory]
    [InlineData(PaceMethod.Compound)]
    [InlineData(PaceMethod.UnProgressChart)]
    public void Bounds_of_different_classes_leave_it_untold_by_every_method(PaceMethod method)
    {
        var now = new Measure(Quantity.Between(Fraction.Of(8), Fraction.Of(20)), Quantity.Of(Fraction.Of(5)), true);
        Assert.Equal("no pace", Scenario.By(2030, Population.Overall().Measured()).By(method)
            .Round("2025-12-31", whole: "W-", measure: Falling(20, 5)).Round("2027-12-31", whole: "W-", measure: now).AsOf("2028-01-01").ToldPace());
    }

    private static Measure Rising(Fraction value, long required) =>
        new(Quantity.Of(value), Quantity.Of(Fraction.Of(required)), false);

    private static Measure Falling(long value, long required) =>
        new(Quantity.Of(Fraction.Of(value)), Quantity.Of(Fraction.Of(required)), true);
}
