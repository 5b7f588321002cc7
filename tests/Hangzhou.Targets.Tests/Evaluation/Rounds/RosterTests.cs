using System;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class RosterTests
{
    [Fact]
    public void Those_not_listed_are_the_known_total_without_those_listed()
    {
        Assert.Equal(0, Of(RosterCompleteness.Complete).Unlisted);
        Assert.Null(Of(RosterCompleteness.Open).Unlisted);
        Assert.Equal(583, Of(new RosterCompleteness(false, 585, "a census")).Unlisted);
        Assert.Equal(0, Of(new RosterCompleteness(false, 2, null)).Unlisted);
        Assert.Equal(0, Of(new RosterCompleteness(true, 2, null)).Unlisted);
    }

    [Fact]
    public void A_known_total_below_the_members_listed_is_refused() => Assert.StartsWith(
        "The known total is 1, but 2 members are listed.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(new RosterCompleteness(false, 1, null))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_complete_roster_has_as_many_in_all_as_it_lists(long total) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(new RosterCompleteness(true, total, null)));

    [Fact]
    public void A_known_total_is_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RosterCompleteness(false, -1, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => RosterCompleteness.Open with { KnownTotal = -1 });
    }

    [Fact]
    public void Members_of_two_rosters_are_one_and_found_by_their_keys()
    {
        var roster = Of(RosterCompleteness.Complete).With(new Roster<int>([7, 8], ["C", "D"], RosterCompleteness.Complete), [0, ~1, 1], ["A", "D", "B"], RosterCompleteness.Complete);
        Assert.Equal([1, 8, 2], roster.Members.ToArray());
        Assert.Equal((1, 2, -1), (roster.Find("D"), roster.Find("B"), roster.Find("C")));
        Assert.Throws<ArgumentException>(() => roster.With(roster, [0, 1], ["A"], RosterCompleteness.Complete));
    }

    [Fact]
    public void Nobody_shares_a_key() => Assert.Throws<ArgumentException>(() => new Roster<int>([1, 2], ["A", "A"], RosterCompleteness.Complete));

    private static Roster<int> Of(RosterCompleteness completeness) => new([1, 2], ["A", "B"], completeness);
}
