using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Lowering;

/// <summary>Which values are certainly never below zero, so that an incomplete sum of them keeps its lower end.</summary>
internal static class Signs
{
    /// <summary>Whether it can be told from the expression that its value is never negative.</summary>
    public static bool IsNeverNegative(BoundExpression expression) => expression switch
    {
        BoundQuantity quantity => quantity.Value.Numerator.Sign >= 0,
        BoundField or BoundAssumption => expression.Type is QuantityTypeSymbol { IsNeverNegative: true },
        BoundDefineUse use => IsNeverNegative(use.Body),
        BoundAt at => IsNeverNegative(at.Inner),
        BoundCount => true,
        BoundSum sum => IsNeverNegative(sum.Value),
        BoundArithmetic { Operator: not ArithmeticOperator.Subtract } arithmetic =>
            IsNeverNegative(arithmetic.Left) && IsNeverNegative(arithmetic.Right),
        BoundTerms terms => terms.Terms.All(term => term.Operator == ArithmeticOperator.Add && IsNeverNegative(term.Value)),
        _ => false,
    };
}
