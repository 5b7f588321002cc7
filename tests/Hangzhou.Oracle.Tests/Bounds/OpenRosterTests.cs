using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>
/// Rosters of which nobody knows how many are missing, against completions with none to three further members one by one
/// and, so that a bound that is only approached is approached, with a crowd of ten thousand that all do or all do not.
/// </summary>
public class OpenRosterTests
{
    private const int MostListed = 5;
    private const int MostFurther = 3;
    private const int Crowd = 10_000;

    // A crowd brings the share within 6/10000 of 0 or 1, nearer than any figure beside them.
    private static readonly Fraction[] Thresholds = [.. Expected.Thresholds(8).Select(Expected.AsFraction)];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_ends_are_0_and_1_attained_where_some_completion_has_them(bool hasScope)
    {
        foreach (var shape in Listed(hasScope))
        {
            var shares = Outcomes(shape, hasScope).Select(Share).Distinct().ToArray();
            var bounds = ShareBounds.Of(shape.Counts, null, hasScope);
            var expected = new ShareBounds(Fraction.Zero, Fraction.One, shares.Contains(Fraction.Zero), shares.Contains(Fraction.One));
            if (bounds != expected) Assert.Fail($"{shape}: {bounds}, expected {expected}");
            if (ShareBounds.IsCertainlyEmpty(shape.Counts, null)) Assert.Fail(shape.ToString());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_share_is_enough_if_it_is_however_many_are_missing(bool hasScope)
    {
        foreach (var shape in Listed(hasScope))
        {
            var shares = Outcomes(shape, hasScope).Select(Share).Distinct().ToArray();
            var bounds = ShareBounds.Of(shape.Counts, null, hasScope);
            foreach (var required in Thresholds)
            {
                var isAtLeast = bounds.AtLeast(required);
                var isMoreThan = bounds.MoreThan(required);
                if (isAtLeast != Expected.Of<Fraction>(shares, share => share >= required)) Assert.Fail($"{shape} at least {required}: {isAtLeast}");
                if (isMoreThan != Expected.Of<Fraction>(shares, share => share > required)) Assert.Fail($"{shape} more than {required}: {isMoreThan}");
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_can_be_refuted_but_not_confirmed(bool hasScope)
    {
        foreach (var shape in Listed(hasScope))
        {
            var fold = Expected.Every([.. shape.Roster, .. Shape.Strangers(1, hasScope)]);
            var all = ShareBounds.Of(shape.Counts, null, hasScope).AtLeast(Fraction.One);
            if (all != fold || all == Truth.Yes) Assert.Fail($"{shape}: {all}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_number_has_no_upper_end(bool hasScope)
    {
        foreach (var shape in Listed(hasScope))
        {
            // Of those not listed any number may fulfil.
            var numbers = Completions.Of(shape.Roster)
                .SelectMany(_ => Enumerable.Range(0, 2 * CountChecks.Greatest), (outcome, further) => (long)outcome.Fulfilling + further)
                .Distinct()
                .ToArray();
            var range = CountBounds.Of(shape.Counts, null);
            Assert.Equal(new CountRange(numbers.Min(), null), range);
            CountChecks.AgreesWith(numbers, range, shape);
        }
    }

    private static IEnumerable<Shape> Listed(bool hasScope) => Shape.UpTo(MostListed, hasScope).Where(shape => shape.Unlisted == 0);

    private static IEnumerable<Outcome> Outcomes(Shape shape, bool hasScope)
    {
        for (var further = 0; further <= MostFurther; further++)
        {
            foreach (var outcome in Completions.Of([.. shape.Roster, .. Shape.Strangers(further, hasScope)])) yield return outcome;
        }

        foreach (var (fulfilling, inScope) in Completions.Of(shape.Roster))
        {
            yield return new Outcome(fulfilling, inScope + Crowd);
            yield return new Outcome(fulfilling + Crowd, inScope + Crowd);
        }
    }

    private static Fraction Share(Outcome outcome) =>
        outcome.InScope == 0 ? Fraction.One : Fraction.Of(outcome.Fulfilling, outcome.InScope);
}
