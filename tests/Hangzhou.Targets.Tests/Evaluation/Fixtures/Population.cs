using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>A population with its threshold under each reading.</summary>
internal sealed record Population(PopulationSchema Schema, params Fraction?[] Thresholds)
{
    public static Population Every(int entity = FixturePlan.Reserves, int criteria = 1) =>
        Make(entity, Quantifier.Every, ThresholdOperator.AtLeast, criteria, [null]);

    public static Population AtLeastShare(string share, int entity = FixturePlan.Reserves) =>
        Make(entity, Quantifier.Share, ThresholdOperator.AtLeast, 1, [Fraction.Parse(share)]);

    public static Population MoreThanShare(string share) =>
        Make(FixturePlan.Reserves, Quantifier.Share, ThresholdOperator.MoreThan, 1, [Fraction.Parse(share)]);

    public static Population AtLeastShareAsRead(params string[] shares) =>
        Make(FixturePlan.Reserves, Quantifier.Share, ThresholdOperator.AtLeast, 1, [.. shares.Select(share => (Fraction?)Fraction.Parse(share))]);

    public static Population AtLeastNumber(int number) =>
        Make(FixturePlan.Reserves, Quantifier.Count, ThresholdOperator.AtLeast, 1, [Fraction.Of(number)]);

    public static Population The(int criteria = 1) =>
        Make(FixturePlan.Secretariat, Quantifier.The, ThresholdOperator.AtLeast, criteria, [null]);

    public static Population Overall() => Make(null, Quantifier.Overall, ThresholdOperator.AtLeast, 1, [null]);

    /// <summary>With a where.</summary>
    public Population Scoped() => this with { Schema = Schema with { HasScope = true } };

    /// <summary>With a value that pace follows.</summary>
    public Population Measured() => this with { Schema = Schema with { HasMeasure = true } };

    /// <summary>The criteria so labelled say in year.</summary>
    public Population InYear(string labels = "a") => this with
    {
        Schema = Schema with
        {
            Criteria = [.. Schema.Criteria.Select(criterion => criterion with { ReadsWindow = labels.Contains(criterion.Label) })],
        },
    };

    /// <summary>The criteria are comparisons by at least.</summary>
    public Population Reaching() => this with
    {
        Schema = Schema with { Criteria = [.. Schema.Criteria.Select(criterion => criterion with { IsAtLeast = true })] },
    };

    private static Population Make(
        int? entity, Quantifier quantifier, ThresholdOperator threshold, int criteria, Fraction?[] thresholds) =>
        new(
            new PopulationSchema(
                entity, quantifier, threshold, null, false, false,
                [.. Enumerable.Range(0, criteria).Select(i => new CriterionSchema(((char)('a' + i)).ToString(), "as written", new RuleLine("plan.hz", i + 1)))]),
            thresholds);
}
