using System;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>What holds of comparisons wherever they are written.</summary>
internal static class Comparisons
{
    /// <summary>The comparison that says the same with its sides changed.</summary>
    public static ComparisonOperator Flip(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.MoreThan => ComparisonOperator.LessThan,
        ComparisonOperator.LessThan => ComparisonOperator.MoreThan,
        ComparisonOperator.Is or ComparisonOperator.IsNot => comparison,
        _ => throw new InvalidOperationException($"No mirror of {comparison}."),
    };
}
