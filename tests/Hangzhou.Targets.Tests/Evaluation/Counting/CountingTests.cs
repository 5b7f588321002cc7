using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class CountingTests
{
    [Fact]
    public void A_tally_counts_the_certain_up_to_the_possible()
    {
        var tally = default(Tally);
        tally.Add(Truth.Yes);
        tally.Add(Truth.Yes);
        tally.Add(Truth.Unknown);
        tally.Add(Truth.No);
        Assert.Equal(new CountRange(2, 3), tally.Result);
        tally.AddPossible(Truth.Yes);
        tally.AddPossible(Truth.Unknown);
        tally.AddPossible(Truth.No);
        Assert.Equal(new CountRange(2, 5), tally.Result);
        tally.AddUnlisted(10);
        Assert.Equal(new CountRange(2, 15), tally.Result);
        tally.AddUnlistedCertain(100);
        Assert.Equal(new CountRange(102, 115), tally.Result);
        tally.AddUnlisted(null);
        Assert.Equal(new CountRange(102, null), tally.Result);
    }

    [Fact]
    public void Those_that_exist_without_a_known_total_leave_no_upper_bound()
    {
        var tally = default(Tally);
        tally.AddUnlistedCertain(null);
        Assert.Equal(new CountRange(0, null), tally.Result);
    }

    [Fact]
    public void A_count_range_answers_only_what_is_certain()
    {
        var ranges = from lower in Enumerable.Range(0, 4) from width in Enumerable.Range(0, 4) select (lower, upper: lower + width);
        foreach (var (lower, upper) in ranges)
        {
            var possible = Enumerable.Range(lower, upper - lower + 1).ToList();
            var range = new CountRange(lower, upper);
            var open = new CountRange(lower, null);
            for (var n = -1; n < 9; n++)
            {
                var far = possible.Concat(Enumerable.Range(upper, 20)).ToList();
                Assert.Equal(Common(possible, c => c >= n), range.AtLeast(n));
                Assert.Equal(Common(possible, c => c <= n), range.AtMost(n));
                Assert.Equal(Common(possible, c => c > n), range.MoreThan(n));
                Assert.Equal(Common(possible, c => c < n), range.LessThan(n));
                Assert.Equal(Common(possible, c => c == n), range.Is(n));
                Assert.Equal(Common(possible, c => c != n), range.IsNot(n));
                Assert.Equal(Common(far, c => c >= n), open.AtLeast(n));
                Assert.Equal(Common(far, c => c == n), open.Is(n));
            }
        }
    }

    [Fact]
    public void A_count_is_written_as_what_is_known_of_it() => Assert.Equal(
        ["3", "2..5", "at least 2"], new CountRange[] { new(3, 3), new(2, 5), new(2, null) }.Select(range => range.ToString()));

    [Theory]
    [InlineData(true, "at least 6")]
    [InlineData(false, "unknown")]
    public void An_incomplete_sum_keeps_its_lower_end_only_where_values_are_never_negative(bool neverNegative, string expected)
    {
        var missing = Summed(neverNegative);
        missing.Add(Truth.Yes, Quantity.Unknown);
        Assert.Equal(expected, missing.Result.ToString());
        var unlisted = Summed(neverNegative);
        unlisted.AddUnlisted(10);
        Assert.Equal(expected, unlisted.Result.ToString());
        var open = Summed(neverNegative);
        open.AddUnlisted(null);
        Assert.Equal(expected, open.Result.ToString());
        var doubtful = Summed(neverNegative);
        doubtful.Add(Truth.Unknown, Quantity.Unknown);
        Assert.Equal(expected, doubtful.Result.ToString());
    }

    [Fact]
    public void What_does_not_count_may_be_missing()
    {
        var sum = Summed(false);
        sum.Add(Truth.No, Quantity.Unknown);
        sum.AddPossible(Truth.No, Quantity.Unknown);
        sum.AddUnlisted(0);
        Assert.Equal(Quantity.Of(6), sum.Result);
    }

    [Fact]
    public void What_may_count_makes_an_interval_on_its_own_side_of_zero()
    {
        var sum = Summed(false);
        sum.Add(Truth.Unknown, Quantity.Of(3));
        sum.AddPossible(Truth.Yes, Quantity.Of(-1));
        Assert.Equal("5..9", sum.Result.ToString());
    }

    [Fact]
    public void The_sum_of_nothing_is_zero() => Assert.Equal(Quantity.Of(0), new Summation(true).Result);

    private static Summation Summed(bool neverNegative)
    {
        var sum = new Summation(neverNegative);
        sum.Add(Truth.Yes, Quantity.Of(2.5m));
        sum.Add(Truth.Yes, Quantity.Of(3.5m));
        return sum;
    }

    private static Truth Common(System.Collections.Generic.IEnumerable<int> counts, System.Func<int, bool> holds)
    {
        var answers = counts.Select(holds).Distinct().ToList();
        return answers.Count == 2 ? Truth.Unknown : Kleene.Of(answers[0]);
    }
}
