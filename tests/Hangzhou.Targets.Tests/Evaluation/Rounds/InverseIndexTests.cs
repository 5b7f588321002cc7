using System;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class InverseIndexTests
{
    [Fact]
    public void It_finds_who_names_a_key_certainly_and_possibly()
    {
        var reserves = new Roster<int>([0, 1, 2, 3], ["A", "B", "C", "D"], new RosterCompleteness(false, 10, null));
        var index = InverseIndex.Build(reserves, [KeySet.Of("CHN", "MNG"), default, KeySet.None, KeySet.Of("CHN", "CHN")]);
        var china = index.Of("CHN");
        Assert.Equal([0, 3], china.Certain.ToArray());
        Assert.Equal([1], china.Unreported.ToArray());
        Assert.Equal(6, china.Unlisted);
        Assert.Equal([0], index.Of("MNG").Certain.ToArray());
        Assert.Equal([], index.Of("FIN").Certain.ToArray());
        Assert.Equal([1], index.Of("FIN").Unreported.ToArray());
    }

    [Fact]
    public void Of_an_open_roster_nobody_knows_how_many_more() =>
        Assert.Null(InverseIndex.Build(new Roster<int>([], [], RosterCompleteness.Open), []).Of("CHN").Unlisted);

    [Fact]
    public void Each_member_needs_one_relation() => Assert.Throws<ArgumentException>(
        () => InverseIndex.Build(new Roster<int>([0], ["A"], RosterCompleteness.Complete), []));
}
