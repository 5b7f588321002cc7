using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>
/// The same from end to end: a plan with a milestone for each quantifier, operator and threshold is assessed over each
/// population, and what is reported is compared with all its completions.
/// </summary>
public class AssessedBoundsTests
{
    // Up to four in the ordinary run; HANGZHOU_POPULATION=8 is the long run.
    private static readonly int Most =
        int.Parse(Environment.GetEnvironmentVariable("HANGZHOU_POPULATION") ?? "4", CultureInfo.InvariantCulture);

    private static readonly ThresholdOperator[] Operators = [ThresholdOperator.AtLeast, ThresholdOperator.MoreThan];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_quantifier_says_what_all_completions_say(bool hasScope)
    {
        var quantifiers = Quantifiers(Most, hasScope);
        var plan = TestPlan.OfEach(quantifiers);
        foreach (var shape in Shape.UpTo(Most, hasScope))
        {
            var outcomes = Completions.Of(shape.Everyone(hasScope));
            foreach (var completeness in WaysToSay(shape))
            {
                var milestones = plan.Assess([.. shape.Roster.Select(member => TestMember.Of(member))], completeness).Targets[0].Milestones;
                for (var i = 0; i < quantifiers.Count; i++) Check(shape, quantifiers[i], outcomes, milestones[i]);
            }
        }
    }

    /// <summary>Kleene's and over populations, those not applicable aside.</summary>
    [Fact]
    public void Populations_are_joined_by_and()
    {
        var quantifiers = Quantifiers(2, true);
        var shapes = Shape.UpTo(2, true).ToList();
        foreach (var shape in shapes)
        {
            var outcomes = Completions.Of(shape.Everyone(true));
            var roster = shape.Roster.Select(member => TestMember.Of(member)).ToList();
            for (var first = 0; first < quantifiers.Count; first++)
            {
                Quantified[] three = [quantifiers[first], quantifiers[(first + 3) % quantifiers.Count], quantifiers[(first + 7) % quantifiers.Count]];
                var milestone = TestPlan.OfOne(three).Assess(roster, WaysToSay(shape).First()).Targets[0].Milestones[0];
                var applicable = three.Select(population => population.Expect(outcomes)).OfType<Truth>().ToList();
                Assert.Equal(
                    applicable.Count == 0 ? null
                        : applicable.Contains(Truth.No) ? Truth.No
                        : applicable.Contains(Truth.Unknown) ? Truth.Unknown
                        : Truth.Yes,
                    milestone.Truth);
            }
        }
    }

    /// <summary>The quantifiers with the thresholds that populations of so many can reach, and those just beside.</summary>
    internal static List<Quantified> Quantifiers(int most, bool hasScope) =>
    [
        new Quantified(Quantifier.Every, ThresholdOperator.AtLeast, 0, hasScope),
        .. Of(Quantifier.Share, Expected.Thresholds(most), hasScope),
        .. Of(Quantifier.Count, Enumerable.Range(0, (2 * most) + 3), hasScope),
    ];

    private static IEnumerable<Quantified> Of(Quantifier quantifier, IEnumerable<int> thresholds, bool hasScope) =>
        from threshold in thresholds
        from op in Operators
        select new Quantified(quantifier, op, threshold, hasScope);

    // A complete roster, and one of a known total.
    private static IEnumerable<RosterCompleteness> WaysToSay(Shape shape)
    {
        if (shape.Unlisted == 0) yield return RosterCompleteness.Complete;
        yield return new RosterCompleteness(false, shape.Listed + shape.Unlisted, null);
    }

    private static void Check(Shape shape, Quantified quantified, Outcome[] outcomes, MilestoneReport milestone)
    {
        var population = milestone.Populations[0];
        var expected = quantified.Expect(outcomes);
        if (population.Truth != expected || milestone.Truth != expected) Assert.Fail($"{shape} {quantified}: {population.Truth}, expected {expected}");
        Assert.Equal(Status(expected), milestone.Status);
        Assert.Equal((shape.Listed, (long?)shape.Unlisted, shape.Counts), (population.Listed, population.Unlisted, population.Counts));
        Assert.Equal(ExpectedBounds(quantified, outcomes), population.Bounds);
        CheckCriteria(shape, population);
    }

    private static Hangzhou.Targets.Evaluation.Bounds ExpectedBounds(Quantified quantified, Outcome[] outcomes)
    {
        var isNumber = quantified.Quantifier == Quantifier.Count;
        var values = outcomes
            .Select(outcome => isNumber ? Fraction.Of(outcome.Fulfilling) : Expected.AsFraction(Expected.Share(outcome)))
            .ToList();
        return new Hangzhou.Targets.Evaluation.Bounds(values.Min(), values.Max(), true, true);
    }

    private static MilestoneStatus Status(Truth? truth) => truth switch
    {
        null => MilestoneStatus.NotApplicable,
        Truth.Yes => MilestoneStatus.Achieved,
        Truth.No => MilestoneStatus.Overdue,
        _ => MilestoneStatus.Unknown,
    };

    private static void CheckCriteria(Shape shape, PopulationReport population)
    {
        for (var i = 0; i < population.Criteria.Length; i++)
        {
            var truths = shape.Roster.Where(member => member.Scope == Truth.Yes).Select(member => TestMember.Of(member).Criteria[i]).ToList();
            var counted = population.Criteria[i];
            Assert.Equal(
                (truths.Count(truth => truth == Truth.Yes), truths.Count(truth => truth == Truth.No), truths.Count(truth => truth == Truth.Unknown)),
                (counted.Satisfied, counted.NotSatisfied, counted.Unknown));
        }
    }
}
