using System;
using System.Globalization;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>What all methods have in common, and where one cannot tell.</summary>
public class PaceMethodTests
{
    [Theory]
    [InlineData(PaceMethod.Linear)]
    [InlineData(PaceMethod.Compound)]
    [InlineData(PaceMethod.UnProgressChart)]
    public void Every_method_agrees_on_what_is_plain(PaceMethod method)
    {
        Assert.Equal("achieved", Class(method, 10, 30, 20));
        Assert.Equal("achieved", Class(method, 10, 4, 5, shouldFall: true));
        Assert.Equal("deteriorating", Class(method, 10, 9, 20));
        Assert.Equal("deteriorating", Class(method, 10, 11, 5, shouldFall: true));
        Assert.Equal("limited", Class(method, 10, 10, 20));
        Assert.Equal("null", Told(method, 10, 15, 20, year: 2025));
        Assert.Equal("null", Told(method, 10, 15, 20, targetYear: 2025));
    }

    [Theory]
    [InlineData(PaceMethod.Linear)]
    [InlineData(PaceMethod.Compound)]
    [InlineData(PaceMethod.UnProgressChart)]
    public void A_base_that_had_met_the_target_with_a_value_short_of_it_is_deteriorating_without_a_ratio(PaceMethod method)
    {
        Assert.Equal("deteriorating none", Told(method, 25, 15, 20));
        Assert.Equal("deteriorating none", Told(method, 20, 19, 20));
        Assert.Equal("deteriorating none", Told(method, 5, 7, 6, shouldFall: true));
    }

    [Fact]
    public void None_judges_nothing() => Assert.Equal("null", Told(PaceMethod.None, 10, 15, 20));

    [Theory]
    // in one of two years: (1.5^(1/1) - 1) / (2^(1/2) - 1)
    [InlineData(2, 3, 4, 2026, 2027, false, "on_track 1.207106781187")]
    // from 0: 0.001 to 1 in 2 of 10 years: (1000^(1/2) - 1) / (1000^(1/10) - 1)
    [InlineData(0, 1, 1000, 2027, 2035, false, "on_track 10.272405237629")]
    // to 0: half in 5 of 10 years: (1 - (1/2)^(1/5)) / (1 - (1/10000)^(1/10))
    [InlineData(10, 5, 0, 2030, 2035, true, "limited 0.215070574645")]
    [InlineData(0, 0, 10, 2030, 2035, false, "limited 0")]
    // below 0: half as far below in 5 of 10 years, a quarter asked: exactly on the curve
    [InlineData(-8, -4, -2, 2030, 2035, false, "on_track 1")]
    [InlineData(-8, -10, -2, 2030, 2035, false, "deteriorating -0.35256663724")]
    public void The_compound_method(int from, int to, int target, int year, int targetYear, bool shouldFall, string told) =>
        Assert.Equal(told, Told(PaceMethod.Compound, from, to, target, year, targetYear, shouldFall));

    [Theory]
    [InlineData(-1, 1, 10, false)]
    [InlineData(1, -1, 10, false)]
    [InlineData(-10, -5, 1, false)]
    [InlineData(-10, -5, 0, false)]
    [InlineData(0, -1, 10, false)]
    public void Values_of_two_signs_have_no_compound_pace(int from, int to, int target, bool shouldFall) =>
        Assert.Equal("null", Told(PaceMethod.Compound, from, to, target, shouldFall: shouldFall));

    [Fact]
    public void What_stands_for_0_does_not_turn_the_way_round()
    {
        var thousandth = Fraction.Of(1, 1000);
        Assert.Null(PaceMethods.Of(PaceMethod.Compound, new(2025, default, 2027, default), new(2035, thousandth)));
        Assert.Null(PaceMethods.Of(PaceMethod.Compound, new(2025, default, 2027, default), new(2035, thousandth / Fraction.Of(2))));
        Assert.Null(PaceMethods.Of(PaceMethod.Compound, new(2025, thousandth, 2027, thousandth, true), new(2035, default)));
    }

    [Theory]
    // 2 to 3 in one of two years: 4.5 expected of 4
    [InlineData(2, 3, 4, 2026, 2027, false, "on_track 1.25")]
    // 24.2 expected of 64, and of 62: exactly a tenth of the way
    [InlineData(20, 22, 64, 2026, 2027, false, "limited 0.095454545455")]
    [InlineData(20, 22, 62, 2026, 2027, false, "acceleration_needed 0.1")]
    [InlineData(100, 101, 10201, 2027, 2029, false, "limited 0.000198990199")]
    [InlineData(10, 5, 0, 2030, 2035, true, "acceleration_needed 0.75")]
    [InlineData(10, 0, -1, 2030, 2035, true, "acceleration_needed 0.909090909091")]
    [InlineData(-8, -4, -2, 2030, 2035, false, "on_track 1")]
    public void The_UN_method(int from, int to, int target, int year, int targetYear, bool shouldFall, string told) =>
        Assert.Equal(told, Told(PaceMethod.UnProgressChart, from, to, target, year, targetYear, shouldFall));

    [Theory]
    [InlineData(0, 1, 10)]
    [InlineData(-1, 1, 10)]
    public void Growth_from_0_or_over_it_has_no_UN_pace(int from, int to, int target) =>
        Assert.Equal("null", Told(PaceMethod.UnProgressChart, from, to, target));

    [Fact]
    public void However_large_the_figures_there_is_an_answer()
    {
        var tiny = Fraction.Of(1, long.MaxValue) / Fraction.Of(long.MaxValue);
        var huge = Fraction.One / tiny;
        var growing = new PaceTrend(2025, tiny, 2026, Fraction.One);
        Assert.Equal("on_track 1000000000", Told(PaceMethods.Of(PaceMethod.UnProgressChart, growing, new(2999, huge))));
        Assert.Equal("on_track 1000000000", Told(PaceMethods.Of(PaceMethod.Compound, growing, new(2999, Fraction.Of(2)))));
        Assert.Equal("limited 0", Told(PaceMethods.Of(PaceMethod.Linear, new(2025, tiny, 2026, tiny), new(2999, huge))));
    }

    [Fact]
    public void The_slowest_growth_keeps_its_digits()
    {
        var (slow, goal) = (Fraction.One + Fraction.Of(1, 1_000_000_000_000), Fraction.One + Fraction.Of(5, 1_000_000_000_000));
        Assert.Equal("on_track 1.000000000002", Told(PaceMethods.Of(PaceMethod.Compound, new(2025, Fraction.One, 2027, slow), new(2035, goal))));
    }

    [Theory]
    [InlineData(1000, 1015, null, "on_track 0.015")]
    [InlineData(1000, 1014, null, "acceleration_needed 0.014")]
    [InlineData(1000, 1005, null, "acceleration_needed 0.005")]
    [InlineData(1000, 1004, null, "limited 0.004")]
    [InlineData(1000, 1000, null, "limited 0")]
    [InlineData(1000, 999, null, "deteriorating -0.001")]
    [InlineData(1000, 1000, 1000, "on_track 0")]
    [InlineData(1000, 1010, 900, "null")]
    public void Without_a_target_growth_itself_is_classed(int from, int to, int? ceiling, string told) =>
        Assert.Equal(told, Told(CompoundPace.WithoutTarget(new(2025, Fraction.Of(from), 2026, Fraction.Of(to)), ceiling is { } limit ? Fraction.Of(limit) : null)));

    [Fact]
    public void What_should_fall_is_classed_by_how_it_falls() => Assert.Equal(
        "on_track 0.02", Told(CompoundPace.WithoutTarget(new(2025, Fraction.Of(100), 2026, Fraction.Of(98), ShouldFall: true))));

    private static string Class(PaceMethod method, int from, int to, int target, bool shouldFall = false) =>
        Told(method, from, to, target, shouldFall: shouldFall).Split(' ')[0];

    private static string Told(PaceMethod method, int from, int to, int target, int year = 2027, int targetYear = 2035, bool shouldFall = false) =>
        Told(PaceMethods.Of(method, new(2025, Fraction.Of(from), year, Fraction.Of(to), shouldFall), new(targetYear, Fraction.Of(target))));

    private static string Told(PaceClass? pace) =>
        pace is null ? "null" : FormattableString.Invariant($"{StatusNames.Of(pace.Class)} {pace.Ratio?.ToDecimal().ToString(CultureInfo.InvariantCulture) ?? "none"}");
}
