using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>No comparison is settled by the type alone, such as an area less than 0 ha, or by comparing a value with itself.</summary>
internal static class FixedComparisons
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var (expression, source) in plan.Expressions)
        {
            if (expression is BoundComparison comparison) Check(comparison, source, errors);
        }
    }

    private static void Check(BoundComparison comparison, SourceText source, CheckingErrors errors)
    {
        var location = new Location(source, comparison.Span);
        if (comparison.Left is BoundField left && comparison.Right is BoundField right && left == right with { Span = left.Span })
        {
            errors.ReportSameComparison(location);
            return;
        }

        if (comparison.Right is not BoundQuantity { Value.Numerator.Sign: <= 0 and var sign }) return;
        if (comparison.Left is not (BoundField or BoundCount)) return;
        if (comparison.Left.Type is not QuantityTypeSymbol { IsNeverNegative: true } type) return;
        switch (comparison.Operator)
        {
            case ComparisonOperator.LessThan: errors.ReportNeverHolds(type.Description, location); break;
            case ComparisonOperator.AtMost or ComparisonOperator.Is when sign < 0: errors.ReportNeverHolds(type.Description, location); break;
            case ComparisonOperator.AtLeast: errors.ReportAlwaysHolds(type.Description, location); break;
            case ComparisonOperator.MoreThan or ComparisonOperator.IsNot when sign < 0: errors.ReportAlwaysHolds(type.Description, location); break;
        }
    }
}
