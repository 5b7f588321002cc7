using System;
using System.Globalization;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation.PublishedPace;

/// <summary>What Statistics Canada publishes of 247 series, reckoned again.</summary>
public class PublishedPaceTests
{
    private const double Near = 1e-9;

    [Fact]
    public void All_175_published_values_of_the_compound_method_are_ours_to_a_billionth()
    {
        var published = PublishedSeries.All.Where(series => series.Progress is not null).ToList();
        Assert.Equal((247, 175), (PublishedSeries.All.Count, published.Count));
        Assert.All(published, series => AssertNear(series.Progress!.Value, Compound(series)?.Ratio));
    }

    [Fact]
    public void Every_published_status_of_the_compound_method_is_ours() =>
        Assert.All(PublishedSeries.All, series => Assert.Equal((series.Name, series.Status), (series.Name, Compound(series)?.Class)));

    // Where the target is reached they give no ratio; where there is none, a score by a rule that our method does not have.
    [Fact]
    public void All_65_ratios_recomputed_by_the_UN_method_are_ours()
    {
        var recomputed = PublishedSeries.All.Where(series => series.UnRatio is not null).ToList();
        Assert.Equal(65, recomputed.Count);
        Assert.All(recomputed, series => AssertNear(series.UnRatio!.Value, UnProgressChart(series)?.Ratio));
    }

    [Fact]
    public void Every_class_of_the_UN_method_is_ours_where_there_is_a_target() =>
        Assert.All(
            PublishedSeries.All.Where(series => series.Target is not null),
            series => Assert.Equal((series.Name, series.UnScore), (series.Name, ScoreOf(UnProgressChart(series)?.Class))));

    [Theory]
    [InlineData("14.5", "10.2", "7.25", 0.952590, "on_track")]
    [InlineData("95.597", "97.487", "100", 0.815054, "acceleration_needed")]
    [InlineData("98.82", "99.04", "100", 0.401355, "limited")]
    [InlineData("10", "10.4", "0.1", -0.030917, "deteriorating")]
    public void Some_of_them_told_one_by_one(string from, string to, string target, double ratio, string @class)
    {
        var found = PublishedSeries.All.Single(series =>
            series is { Trend: { } trend, Target: { } goal } && (Shown(trend.Base), Shown(trend.Value), Shown(goal.Value)) == (from, to, target));
        var pace = Compound(found)!;
        Assert.Equal(ratio, (double)pace.Ratio!.Value.ToDecimal(), 6);
        Assert.Equal(@class, StatusNames.Of(pace.Class));
    }

    [Fact]
    public void Close_to_a_ceiling_less_growth_is_asked()
    {
        var trend = new PaceTrend(2015, Of("90"), 2021, Of("93.2"));
        var pace = CompoundPace.WithoutTarget(trend, Of("100"));
        Assert.Equal(0.005840, (double)pace!.Ratio!.Value.ToDecimal(), 6);
        Assert.Equal(MilestoneStatus.OnTrack, pace.Class);
        Assert.Equal(MilestoneStatus.AccelerationNeeded, CompoundPace.WithoutTarget(trend)!.Class);
    }

    [Theory]
    [InlineData(PaceMethod.Compound, 0.737, "acceleration_needed")]
    [InlineData(PaceMethod.UnProgressChart, 0.692, "acceleration_needed")]
    [InlineData(PaceMethod.Linear, 0.628, "acceleration_needed")]
    public void Three_methods_have_three_numbers_for_one_series(PaceMethod method, double ratio, string @class)
    {
        // countries with a reserve
        var pace = PaceMethods.Of(method, new PaceTrend(2016, Of("120"), 2025, Of("142")), new PaceTarget(2035, Of("194")));
        Assert.Equal(ratio, (double)pace!.Ratio!.Value.ToDecimal(), 3);
        Assert.Equal(@class, StatusNames.Of(pace.Class));
    }

    private static PaceClass? Compound(PublishedSeries series) => (series.Trend, series.Target) switch
    {
        (null, _) => null,
        ({ } trend, { } target) => PaceMethods.Of(PaceMethod.Compound, trend, target),
        ({ } trend, null) => CompoundPace.WithoutTarget(trend, series.Ceiling),
    };

    private static PaceClass? UnProgressChart(PublishedSeries series) =>
        series.Trend is { } trend ? PaceMethods.Of(PaceMethod.UnProgressChart, trend, series.Target!) : null;

    private static string ScoreOf(MilestoneStatus? @class) => @class switch
    {
        MilestoneStatus.Achieved or MilestoneStatus.OnTrack => "3",
        MilestoneStatus.AccelerationNeeded => "2",
        MilestoneStatus.Limited or MilestoneStatus.Deteriorating => "1",
        _ => string.Empty,
    };

    private static Fraction Of(string number) => Fraction.From(decimal.Parse(number, CultureInfo.InvariantCulture));

    private static string Shown(Fraction number) => Math.Round(number.ToDecimal(), 3).ToString("0.###", CultureInfo.InvariantCulture);

    private static void AssertNear(double expected, Fraction? actual) =>
        Assert.InRange((double)actual!.Value.ToDecimal(), expected - Near, expected + Near);
}
