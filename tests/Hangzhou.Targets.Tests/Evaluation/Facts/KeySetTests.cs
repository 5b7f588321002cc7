using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>The keys that a relation names.</summary>
public sealed class KeySetTests
{
    [Fact]
    public void A_key_that_stands_twice_is_named_once_in_the_order_of_the_first() =>
        Assert.Equal(["MNG", "CHN"], KeySet.Of("MNG", "CHN", "MNG", "CHN").AsSpan().ToArray());

    [Fact]
    public void Keys_that_differ_by_case_are_two() => Assert.Equal(2, KeySet.Of("a", "A").Count);

    [Fact]
    public void None_is_reported_and_the_default_is_not()
    {
        Assert.True(KeySet.None.IsReported);
        Assert.False(default(KeySet).IsReported);
        Assert.Equal(0, KeySet.None.Count);
        Assert.Equal(0, default(KeySet).Count);
    }

    [Fact]
    public void Many_keys_stay_as_they_were_given()
    {
        var keys = Enumerable.Range(0, 1000).Select(number => $"R{number}").Reverse().ToArray();
        Assert.Equal(keys, KeySet.Of(keys).AsSpan().ToArray());
    }
}
