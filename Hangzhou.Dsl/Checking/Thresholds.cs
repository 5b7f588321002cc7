using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>A population's threshold, or a collection's, is neither beyond reach nor reached from the start.</summary>
internal static class Thresholds
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var milestone in plan.Targets.SelectMany(target => target.Milestones))
        {
            foreach (var population in milestone.Populations) Check(population, milestone.Declaration.Source, errors);
        }

        foreach (var (expression, source) in plan.Expressions)
        {
            if (expression is BoundThreshold threshold) Check(threshold.Operator, threshold.Threshold, threshold.Span, source, errors);
        }
    }

    private static void Check(BoundPopulation population, SourceText source, CheckingErrors errors)
    {
        if (population.Syntax.Quantifier is not ThresholdQuantifierSyntax quantifier || population.Threshold is not { } threshold) return;
        Check(quantifier.Operator, threshold, quantifier.Span, source, errors);
    }

    private static void Check(ComparisonOperator @operator, BoundExpression threshold, TextSpan span, SourceText source, CheckingErrors errors)
    {
        if (threshold is not BoundQuantity { Value: var value, Type: var type }) return;
        var location = new Location(source, span);
        var whole = Fraction.Of(1);
        var (sign, isShare) = (value.Numerator.Sign, type == BuiltInTypes.Share);
        var beyond = isShare ? value.CompareTo(whole) : -1;
        switch (@operator)
        {
            case ComparisonOperator.AtLeast when beyond > 0: errors.ReportThresholdImpossible(location); break;
            case ComparisonOperator.MoreThan when beyond >= 0: errors.ReportThresholdImpossible(location); break;
            case ComparisonOperator.AtLeast when sign <= 0: errors.ReportThresholdEmpty(location); break;
            case ComparisonOperator.MoreThan when sign < 0: errors.ReportThresholdEmpty(location); break;
            case ComparisonOperator.AtMost when beyond >= 0: errors.ReportThresholdEmpty(location); break;
        }
    }
}
