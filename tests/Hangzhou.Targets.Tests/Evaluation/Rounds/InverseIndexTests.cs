using System;
using System.Linq;
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
    public void Each_key_has_those_who_name_it_in_their_order_and_nobody_else()
    {
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var relations = Enumerable.Range(0, random.Next(0, 12)).Select(_ => random.Next(4) == 0 ? default : KeySet.Of(Enumerable.Range(0, random.Next(0, 4)).Select(_ => Key(random.Next(5))).ToArray())).ToArray();
            var roster = new Roster<int>(new int[relations.Length], [.. Enumerable.Range(0, relations.Length).Select(Key)], RosterCompleteness.Complete);
            var index = InverseIndex.Build(roster, relations);
            foreach (var key in Enumerable.Range(0, 6).Select(Key))
            {
                Assert.Equal(Where(relations, keys => keys.AsSpan().Contains(key)), index.Of(key).Certain.ToArray());
                Assert.Equal(Where(relations, keys => !keys.IsReported), index.Of(key).Unreported.ToArray());
            }
        }
    }

    private static int[] Where(KeySet[] relations, Func<KeySet, bool> holds) => [.. Enumerable.Range(0, relations.Length).Where(member => holds(relations[member]))];

    private static string Key(int number) => "ABCDEFGHIJKLM"[number..(number + 1)];

    [Fact]
    public void Of_an_open_roster_nobody_knows_how_many_more() =>
        Assert.Null(InverseIndex.Build(new Roster<int>([], [], RosterCompleteness.Open), []).Of("CHN").Unlisted);

    [Fact]
    public void Each_member_needs_one_relation() => Assert.Throws<ArgumentException>(
        () => InverseIndex.Build(new Roster<int>([0], ["A"], RosterCompleteness.Complete), []));
}
