using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class KleeneTests
{
    [Fact]
    public void The_codes_make_and_and_or_bitwise()
    {
        Truth[] ascending = [Truth.No, Truth.Unknown, Truth.Yes];
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                Assert.Equal(ascending[int.Min(i, j)], ascending[i] & ascending[j]);
                Assert.Equal(ascending[int.Max(i, j)], ascending[i] | ascending[j]);
            }

            Assert.Equal(ascending[2 - i], Kleene.Not(ascending[i]));
        }
    }

    [Fact]
    public void A_value_not_reported_is_unknown()
    {
        Assert.Equal(Truth.Unknown, Kleene.Of((bool?)null));
        Assert.Equal(Truth.Yes, Kleene.Of((bool?)true));
        Assert.Equal(Truth.No, Kleene.Of((bool?)false));
        Assert.Equal(Truth.Yes, Kleene.Of(true));
        Assert.Equal(Truth.No, Kleene.Of(false));
    }

    [Fact]
    public void Two_truths_are_the_same_or_not_and_unknown_where_either_is()
    {
        Truth[] all = [Truth.No, Truth.Unknown, Truth.Yes];
        foreach (var left in all)
        {
            foreach (var right in all)
            {
                var expected = left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown : Kleene.Of(left == right);
                Assert.Equal(expected, Kleene.Same(left, right));
            }
        }
    }
}
