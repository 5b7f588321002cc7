using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>Does the verdict hang on how a word is read?</summary>
public class ReadingTests
{
    [Fact]
    public void The_first_reading_is_in_use_and_all_are_shown_where_verdicts_differ()
    {
        var report = Scenario.By(2026, Population.AtLeastShareAsRead("1/2", "2/3", "1/3")).WithReadings(3)
            .Round("2026-12-31", "A+ B-").AsOf("2027-01-01");
        Assert.Equal("achieved yes", report.Verdict());
        Assert.Equal(Fraction.Of(1, 2), report.Populations[0].Required?.Value);
        Assert.Equal(["enough r0 Achieved", "enough r1 Overdue", "enough r2 Achieved"], Told(report));
    }

    [Fact]
    public void Nothing_is_shown_where_every_reading_gives_one_verdict() => Assert.Empty(
        Scenario.By(2026, Population.AtLeastShareAsRead("1/2", "2/3")).WithReadings(2).Round("2026-12-31", "A+ B+").AsOf("2027-01-01").Readings);

    [Fact]
    public void Earlier_rounds_are_judged_under_the_same_reading() => Assert.Equal(
        ["enough r0 Overdue", "enough r1 Lost"],
        Told(Scenario.By(2027, Population.AtLeastShareAsRead("1", "1/2")).WithReadings(2)
            .Round("2026-12-31", "A+ B-").Round("2027-12-31", "A- B-").AsOf("2028-01-01")));

    [Fact]
    public void Without_a_reading_what_rests_on_it_is_unknown()
    {
        var report = Scenario.By(2026, Population.AtLeastShareAsRead("1/2")).WithReadings(0).Round("2026-12-31", "A+ B-").AsOf("2027-01-01");
        Assert.Equal("unknown unknown", report.Verdict());
        Assert.Null(report.Populations[0].Required);
        Assert.Equal("unknown [1/2, 1/2]", report.Populations[0].TruthAndBounds());
        Assert.Empty(report.Readings);
    }

    [Fact]
    public void A_population_certainly_empty_is_not_applicable_even_so() => Assert.Equal(
        "not_applicable not_applicable",
        Scenario.By(2026, Population.AtLeastShareAsRead("1/2")).WithReadings(0).Round("2026-12-31").AsOf("2027-01-01").Verdict());

    private static string[] Told(MilestoneReport report) =>
        [.. report.Readings.Select(reading => $"{reading.Assumption} {reading.Reading} {reading.Status}")];
}
