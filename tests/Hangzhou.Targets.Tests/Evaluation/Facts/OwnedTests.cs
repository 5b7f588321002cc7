using System;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class OwnedTests
{
    [Fact]
    public void A_collection_expression_lists_all_there_are()
    {
        Owned<string> two = ["a", "b"];
        Owned<string> none = [];
        Assert.Equal(new CollectionSize(2, 2), two.Size);
        Assert.Equal(0, two.Size.Unlisted);
        Assert.Equal(new CollectionSize(0, 0), none.Size);
        Assert.Equal("b", two[1]);
    }

    [Fact]
    public void Not_reported_is_not_none()
    {
        Owned<string> none = [];
        Assert.Equal(new CollectionSize(0, null), default(Owned<string>).Size);
        Assert.Null(default(Owned<string>).Size.Unlisted);
        Assert.NotEqual(none, default);
        Assert.Empty(default(Owned<string>).ToList());
    }

    [Fact]
    public void Some_may_be_listed_of_more()
    {
        Assert.Equal(new CollectionSize(1, null), Owned.Some("a").Size);
        Assert.Equal(4, new Owned<string>(["a"], 5).Size.Unlisted);
    }

    [Fact]
    public void There_are_at_least_those_that_are_listed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Owned<string>(["a", "b"], 1));
        Assert.StartsWith("There are 1 in all, but 2 items are listed.", Assert.Throws<ArgumentOutOfRangeException>(() => new CollectionSize(2, 1)).Message, StringComparison.Ordinal);
        Assert.Equal(0, new CollectionSize(2, 2).Unlisted);
    }
}
