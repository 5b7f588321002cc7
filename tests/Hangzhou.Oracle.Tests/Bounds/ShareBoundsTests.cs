using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>The bounds of a share and of a number, against every completion of every population of at most eight.</summary>
public class ShareBoundsTests
{
    private const int Most = 8;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_share_lies_between_the_least_and_the_greatest_of_all_completions(bool hasScope)
    {
        foreach (var shape in Shape.UpTo(Most, hasScope))
        {
            var shares = Completions.Of(shape.Everyone(hasScope)).Select(Expected.Share).Distinct().ToArray();
            var bounds = ShareBounds.Of(shape.Counts, shape.Unlisted, hasScope);
            var expected = new ShareBounds(Expected.AsFraction(shares.Min()), Expected.AsFraction(shares.Max()), true, true);
            if (bounds != expected) Assert.Fail($"{shape}: {bounds}, expected {expected}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_share_is_enough_if_every_completion_says_so(bool hasScope)
    {
        var thresholds = Expected.Thresholds(Most).Select(parts => (Parts: parts, Fraction: Expected.AsFraction(parts))).ToList();
        foreach (var shape in Shape.UpTo(Most, hasScope))
        {
            var shares = Completions.Of(shape.Everyone(hasScope)).Select(Expected.Share).Distinct().ToArray();
            var bounds = ShareBounds.Of(shape.Counts, shape.Unlisted, hasScope);
            foreach (var (parts, required) in thresholds)
            {
                var isAtLeast = bounds.AtLeast(required);
                var isMoreThan = bounds.MoreThan(required);
                if (isAtLeast != Expected.Of<int>(shares, share => share >= parts)) Assert.Fail($"{shape} at least {required}: {isAtLeast}");
                if (isMoreThan != Expected.Of<int>(shares, share => share > parts)) Assert.Fail($"{shape} more than {required}: {isMoreThan}");
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_is_at_least_100_percent_and_the_fold_of_in_scope_implies_fulfils(bool hasScope)
    {
        foreach (var shape in Shape.UpTo(Most, hasScope))
        {
            var everyone = shape.Everyone(hasScope);
            var all = ShareBounds.Of(shape.Counts, shape.Unlisted, hasScope).AtLeast(Fraction.One);
            if (all != Expected.Every(everyone)) Assert.Fail($"{shape}: {all}");
            var completed = Expected.Of<Outcome>(Completions.Of(everyone), outcome => outcome.Fulfilling == outcome.InScope);
            if (all != completed) Assert.Fail($"{shape}: {all}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_population_is_certainly_empty_if_no_completion_binds_anybody(bool hasScope)
    {
        foreach (var shape in Shape.UpTo(Most, hasScope))
        {
            var isEmpty = Completions.Of(shape.Everyone(hasScope)).All(outcome => outcome.InScope == 0);
            if (ShareBounds.IsCertainlyEmpty(shape.Counts, shape.Unlisted) != isEmpty) Assert.Fail(shape.ToString());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_number_is_what_every_completion_says(bool hasScope)
    {
        foreach (var shape in Shape.UpTo(Most, hasScope))
        {
            var numbers = Completions.Of(shape.Everyone(hasScope)).Select(outcome => (long)outcome.Fulfilling).Distinct().ToArray();
            var range = CountBounds.Of(shape.Counts, shape.Unlisted);
            if (range != new CountRange(numbers.Min(), numbers.Max())) Assert.Fail($"{shape}: {range}");
            CountChecks.AgreesWith(numbers, range, shape);
        }
    }
}
