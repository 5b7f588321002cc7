using System;
using System.Linq;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;
using static Hangzhou.Oracle.Tests.Oracle.Hand;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>The oracle against answers that were reckoned by hand.</summary>
public class HandReckonedTests
{
    private const string Vocabulary = """
        plan p 2026..2035 { baseline 2025 }
        goal A { title en "a" }
        entity reserve plural reserves {
          key code: text
          name: text
          ok: yes_no
          old: yes_no
          size: area
          half: area
          staff: count
          opened: date
          kind: one of big, small
          load: mass by year
          states: many state inverse reserves
          main: state
          projects: many project
        }
        part project { done: yes_no  cost: number  space: area }
        entity state plural states { key code: text  rich: yes_no }
        single entity office { trained: count by year  staff: count  form: level }
        assumption few: count { reads "few" reading working = 2 reading strict = 3 status proposed decided by "x" }
        """;

    [Fact]
    public void A_share_lies_between_what_is_certain_and_what_is_possible()
    {
        // yes, yes, no, unknown: 2/4 to 3/4
        var table = All(Row("A", ("ok", Yes)), Row("B", ("ok", Yes)), Row("C", ("ok", No)), Row("D"));
        var population = Now("at least 60% of reserves { ok }", table).Populations.Single();
        Assert.Equal(new Hangzhou.Targets.Evaluation.Bounds(Fraction.Of(1, 2), Fraction.Of(3, 4), true, true), population.Bounds);
        Assert.Equal(Truth.Unknown, population.Truth);
        Assert.Equal(Truth.Yes, Now("at least 50% of reserves { ok }", table).Truth);
        Assert.Equal(Truth.No, Now("more than 75% of reserves { ok }", table).Truth);
    }

    [Fact]
    public void One_whose_scope_is_unknown_may_be_left_out_at_either_end()
    {
        // k = 1, y = 1, n = 1: 1/(1+1) to (1+1)/(1+1)
        var table = All(Row("A", ("old", Yes), ("ok", Yes)), Row("B", ("ok", Yes)), Row("C", ("ok", No)), Row("D", ("old", No), ("ok", No)));
        var population = Now("every reserve where old { ok }", table).Populations.Single();
        Assert.Equal(new Hangzhou.Targets.Evaluation.Bounds(Fraction.Of(1, 2), Fraction.Of(1), true, true), population.Bounds);
        Assert.Equal(new MemberCounts(new TruthCounts(1, 0, 0), new TruthCounts(1, 1, 0), 1), population.Counts);
    }

    [Theory]
    [InlineData("more than 0% of reserves { ok }", Truth.Yes)]
    [InlineData("at least 1% of reserves { ok }", Truth.Unknown)]
    [InlineData("at least 100% of reserves { ok }", Truth.No)]
    [InlineData("every reserve { ok }", Truth.No)]
    [InlineData("at least 1 of reserves { ok }", Truth.Yes)]
    [InlineData("at least 2 of reserves { ok }", Truth.Unknown)]
    public void Where_nobody_knows_how_many_there_are_the_ends_are_not_attained(string population, Truth expected) =>
        Assert.Equal(expected, Now(population, Some(null, Row("A", ("ok", Yes)), Row("B", ("ok", No)))).Truth);

    [Theory]
    [InlineData("every reserve { ok }", null)]
    [InlineData("at least 50% of reserves where old { ok }", null)]
    [InlineData("at least 1 of reserves { ok }", Truth.No)]
    public void Of_nobody_a_share_is_not_applicable_and_a_number_is(string population, Truth? expected) =>
        Assert.Equal(expected, Now(population, All()).Truth);

    [Theory]
    [InlineData("at least 50% of projects where done", Truth.Unknown)]
    [InlineData("at least 25% of projects where done", Truth.Yes)]
    [InlineData("any projects where cost more than 3", Truth.Yes)]
    [InlineData("every projects has cost more than 3", Truth.No)]
    [InlineData("(sum of cost over projects) at least 0", Truth.Unknown)]
    [InlineData("(sum of space over projects) at least 7 ha", Truth.Yes)]
    [InlineData("(sum of space over projects) at most 7 ha", Truth.Unknown)]
    [InlineData("count of projects is 4", Truth.Yes)]
    [InlineData("(count of projects where done) between 1 and 3", Truth.Yes)]
    [InlineData("(count of projects where done) / (count of projects) at most 75%", Truth.Yes)]
    public void Items_that_are_not_listed_may_be_anything(string criterion, Truth expected)
    {
        // four projects, three listed: done, not done, not said; costs 5, 2, not said; spaces 3, 4, not said
        var items = Items(
            4, Row(string.Empty, ("done", Yes), ("cost", Of(5)), ("space", Of(3))), Row(string.Empty, ("done", No), ("cost", Of(2)), ("space", Of(4))),
            Row(string.Empty));
        Assert.Equal(expected, Now($"every reserve {{ {criterion} }}", All(Row("A", ("projects", items)))).Truth);
    }

    [Theory]
    [InlineData("at least 1 of reserves", Truth.Yes)]
    [InlineData("at least 2 of reserves", Truth.Unknown)]
    [InlineData("at least 3 of reserves", Truth.No)]
    [InlineData("at least 1 of reserves where ok", Truth.Unknown)]
    [InlineData("at most 1 of reserves where ok", Truth.Yes)]
    public void Those_that_name_it_are_counted_up_to_those_that_do_not_say(string criterion, Truth expected)
    {
        var reserves = All(Row("A", ("states", Keys("S"))), Row("B", ("ok", No)), Row("C", ("states", Keys("T"))));
        var world = World(
            Plan($"by 2030 every state where rich {{ {criterion} }}"), "2026-12-31",
            Round("2026-12-31", ("reserve", reserves), ("state", All(Row("S", ("rich", Yes))))));
        Assert.Equal(expected, Judge(world).Truth);
    }

    [Theory]
    [InlineData(true, 1, 1)]
    [InlineData(false, 2, 2)]
    public void A_key_off_the_roster_is_a_member_only_where_the_roster_is_incomplete(bool isComplete, int least, int most)
    {
        var states = isComplete ? All(Row("S")) : Some(null, Row("S"));
        var reserves = All(Row("A", ("states", Keys("S", "X"))));
        var world = World(
            Plan($"by 2030 every reserve {{ (count of states) between {least} and {most} }}"), "2026-12-31",
            Round("2026-12-31", ("reserve", reserves), ("state", states)));
        Assert.Equal(Truth.Yes, Judge(world).Truth);
    }

    [Theory]
    [InlineData("main.rich", Truth.Unknown)]
    [InlineData("reported main.rich", Truth.No)]
    [InlineData("reported states", Truth.Yes)]
    [InlineData("reported projects", Truth.No)]
    [InlineData("if ok then staff at least 1", Truth.Yes)]
    [InlineData("staff is not 3", Truth.Unknown)]
    [InlineData("kind is not small", Truth.Yes)]
    [InlineData("name in (\"x\", \"y\")", Truth.Yes)]
    [InlineData("opened at most 2025", Truth.Yes)]
    [InlineData("opened less than 2025", Truth.No)]
    [InlineData("size at least 50% of half", Truth.Yes)]
    [InlineData("size / (half - half) at least 0%", Truth.Unknown)]
    public void Missing_is_neither_zero_nor_no(string criterion, Truth expected)
    {
        var row = Row(
            "A", ("ok", No), ("kind", new ChoiceCell(0)), ("name", new TextCell("y")), ("opened", new DateCell(new DateOnly(2025, 12, 31))),
            ("size", Of(1)), ("half", Of(2)), ("states", Keys()));
        Assert.Equal(expected, Now($"every reserve {{ {criterion} }}", All(row)).Truth);
    }

    [Theory]
    [InlineData("load falls every year", 5, 4, 4, Truth.No)]
    [InlineData("load falls every year", 5, 0, 0, Truth.Yes)]
    [InlineData("load falls every year", 5, null, 4, Truth.Unknown)]
    [InlineData("load falls every year", 5, null, 6, Truth.No)]
    [InlineData("load does not fall below 80% of load at baseline", 5, 4, 4, Truth.Yes)]
    [InlineData("load does not fall below 80% of load at baseline", 5, 3, null, Truth.No)]
    [InlineData("load does not fall below 80% of load at baseline", null, 3, 4, Truth.Unknown)]
    public void By_year_values_are_compared_through_the_last_completed_year(string criterion, int? y2025, int? y2026, int? y2027, Truth expected)
    {
        var cells = new[] { (2025, y2025), (2026, y2026), (2027, y2027), (2028, 99) }
            .Where(year => year.Item2 is not null).Select(year => ($"load@{year.Item1}", Of(year.Item2!.Value))).ToArray();
        var world = World(
            Plan($"by 2030 every reserve {{ {criterion} }}"), "2028-06-30", Round("2028-06-30", ("reserve", All(Row("A", cells)))));
        Assert.Equal(expected, Judge(world).Truth);
    }

    [Fact]
    public void What_held_once_is_lost_and_the_new_member_is_named()
    {
        var world = World(
            Plan("by 2030 every reserve { ok }"), "2028-01-01",
            Round("2026-12-31", ("reserve", All(Row("A", ("ok", Yes))))),
            Round("2027-12-31", ("reserve", All(Row("A", ("ok", Yes)), Row("B", ("ok", No))))));
        var report = Judge(world);
        Assert.Equal(MilestoneStatus.Lost, report.Status);
        Assert.Equal("B", Assert.Single(report.ChangedMembers));
        Assert.Equal(new DateOnly(2026, 12, 31), report.LastHeld);
    }

    [Theory]
    [InlineData("by 2027", "2028-06-30", MilestoneStatus.AchievedLate)]
    [InlineData("by 2028", "2028-06-30", MilestoneStatus.Achieved)]
    [InlineData("by 2026", "2026-12-31", MilestoneStatus.NotYetDue)]
    [InlineData("by 2026", "2027-01-01", MilestoneStatus.Overdue)]
    [InlineData("from 2027 on", "2026-12-31", MilestoneStatus.NotYetDue)]
    [InlineData("from 2027 on", "2028-06-30", MilestoneStatus.AchievedLate)]
    [InlineData("from 2028 on", "2028-06-30", MilestoneStatus.Achieved)]
    [InlineData("during 2026..2027", "2028-06-30", MilestoneStatus.AchievedLate)]
    public void Late_is_at_no_round_in_time(string timing, string asOf, MilestoneStatus expected)
    {
        var world = World(
            Plan($"{timing} pace none every reserve {{ ok }}"), asOf,
            Round("2025-12-31", ("reserve", All(Row("A", ("ok", No))))),
            Round("2027-12-31", ("reserve", All(Row("A", ("ok", No))))),
            Round("2028-06-30", ("reserve", All(Row("A", ("ok", Yes))))));
        Assert.Equal(expected, Judge(world).Status);
    }

    [Fact]
    public void What_happened_once_in_the_period_stays_and_counts_are_not_added_up()
    {
        var world = World(
            Plan("during 2026..2030 every reserve { ok; staff at least 2 }"), "2028-01-01",
            Round("2026-12-31", ("reserve", All(Row("A", ("ok", Yes), ("staff", Count(1)))))),
            Round("2027-12-31", ("reserve", All(Row("A", ("ok", No), ("staff", Count(1)))))));
        var criteria = Judge(world).Populations.Single().Criteria;
        Assert.Equal(new[] { new CriterionReport("a", 1, 0, 0), new CriterionReport("b", 0, 1, 0) }, criteria);
    }

    [Fact]
    public void Each_year_is_judged_by_itself()
    {
        var office = Row(string.Empty, ("trained@2026", Count(150)), ("trained@2027", Count(149)), ("trained@2029", Count(150)));
        var world = World(
            Plan("each year 2026..2030 the office { trained in year at least 150 }"), "2029-07-01", Round("2029-06-30", ("office", All(office))));
        var report = Judge(world);
        Assert.Equal(
            [MilestoneStatus.Achieved, MilestoneStatus.Overdue, MilestoneStatus.Unknown, MilestoneStatus.Achieved, MilestoneStatus.NotYetDue],
            report.Windows.Select(window => window.Status));
        Assert.Equal((MilestoneStatus.Overdue, Truth.No), (report.Status, report.Truth));
    }

    [Theory]
    [InlineData(10, MilestoneStatus.OnTrack, 1, 1)]
    [InlineData(8, MilestoneStatus.AccelerationNeeded, 2, 3)]
    [InlineData(4, MilestoneStatus.Limited, 0, 1)]
    [InlineData(3, MilestoneStatus.Deteriorating, -1, 6)]
    public void Pace_is_told_from_a_straight_line(int staff, MilestoneStatus expected, int top, int bottom)
    {
        // 4 in 2025, 16 asked by 2031: 10 expected in 2028
        var world = World(
            Plan("by 2031 the office { staff at least 16 }"), "2029-01-01",
            Round("2025-12-31", ("office", All(Row(string.Empty, ("staff", Count(4)))))),
            Round("2028-12-31", ("office", All(Row(string.Empty, ("staff", Count(staff)))))));
        var report = Judge(world);
        Assert.Equal(expected, report.Status);
        Assert.Equal(Fraction.Of(top, bottom), report.Pace?.Ratio);
    }

    [Theory]
    // 4 in 2025, doubled in two years; 64 asked by 2029, which is doubling every year: (root of 2, less 1) of 1
    [InlineData("compound", 64, 8, MilestoneStatus.Limited, "0.414213562373")]
    [InlineData("compound", 64, 3, MilestoneStatus.Deteriorating, "-0.133974596216")]
    // half as much again in two years, and again in two: 9, which is 5 of the 10 more that are asked
    [InlineData("un_progress_chart", 14, 6, MilestoneStatus.AccelerationNeeded, "0.5")]
    [InlineData("un_progress_chart", 54, 6, MilestoneStatus.AccelerationNeeded, "0.1")]
    [InlineData("un_progress_chart", 55, 6, MilestoneStatus.Limited, "0.098039215686")]
    public void Pace_is_told_from_growth(string method, int target, int staff, MilestoneStatus expected, string ratio)
    {
        var world = World(
            Plan($"by 2029 pace {method} the office {{ staff at least {target} }}"), "2028-01-01",
            Round("2025-12-31", ("office", All(Row(string.Empty, ("staff", Count(4)))))),
            Round("2027-12-31", ("office", All(Row(string.Empty, ("staff", Count(staff)))))));
        var report = Judge(world);
        Assert.Equal(expected, report.Status);
        Assert.Equal(Fraction.From(decimal.Parse(ratio, System.Globalization.CultureInfo.InvariantCulture)), report.Pace?.Ratio);
    }

    [Fact]
    public void Readings_are_shown_where_they_differ()
    {
        var table = All(Row("A", ("ok", Yes)), Row("B", ("ok", Yes)));
        var report = Now("at least few of reserves { ok }", table);
        Assert.Equal(
            new[] { new ReadingReport("few", "working", MilestoneStatus.Achieved), new ReadingReport("few", "strict", MilestoneStatus.NotYetDue) },
            report.Readings);
    }

    private static string Plan(string milestone) =>
        $"{Vocabulary}\ntarget 1 {{ goal A title en \"t\" milestone 1.1 {{ cite 1.1\n {milestone} }} }}\n";

    private static MilestoneReport Now(string population, TableFacts reserves) =>
        Judge(World(Plan($"by 2030\n {population}"), "2026-12-31", Round("2026-12-31", ("reserve", reserves))));
}
