using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.CSharp.Columns;

/// <summary>
/// A field against a constant, or against a share of another field: what is linear in two fields, without a sum. The
/// factor is a figure of the rule or an assumption's.
/// </summary>
/// <param name="Right">The other field; null against a constant.</param>
/// <param name="Factor">The constant, or the share of the other field.</param>
internal sealed record LinearComparison(
    LoweredFieldRead Left, ComparisonOperator Operator, LoweredFieldRead? Right, LoweredExpression Factor)
{
    private static readonly LoweredQuantity One = new(Fraction.Of(1));

    /// <summary>The comparison so written; null when it is not of this form.</summary>
    public static LinearComparison? Of(LoweredCompare compare) =>
        compare.Domain == ComparedDomain.Quantity && Term.Of(compare.Left) is { } left && Term.Of(compare.Right) is { } right
            ? Of(left, compare.Operator, right) ?? Of(right, Comparisons.Flip(compare.Operator), left)
            : null;

    private static LinearComparison? Of(Term left, ComparisonOperator comparison, Term right)
    {
        if (left.Field is null || Quotient(right.Factor, left.Factor) is not { } factor) return null;
        return factor is LoweredQuantity { Value: var value } && !CSharpText.IsLong(value)
            ? null
            : new LinearComparison(left.Field, comparison, right.Field, factor);
    }

    // 2 * x at least 30% of y → x at least 15% of y; an assumption may be 0 or have no reading, so nothing is divided by it.
    private static LoweredExpression? Quotient(LoweredExpression factor, LoweredExpression divisor) => (factor, divisor) switch
    {
        (_, LoweredQuantity { Value: var by }) when by == Fraction.Of(1) => factor,
        (LoweredQuantity { Value: var value }, LoweredQuantity { Value: var by }) when by.Numerator.Sign > 0 => new LoweredQuantity(Fraction.Of(value.Numerator * by.Denominator, value.Denominator * by.Numerator)),
        _ => null,
    };

    // A field with its factor, or a constant alone.
    private sealed record Term(LoweredFieldRead? Field, LoweredExpression Factor)
    {
        public static Term? Of(LoweredExpression expression) => expression switch
        {
            LoweredArithmetic { Operator: ArithmeticOperator.Multiply } product => OfProduct(product.Left, product.Right) ?? OfProduct(product.Right, product.Left),
            _ when IsConstant(expression) => new Term(null, expression),
            _ => FieldOf(expression) is { } field ? new Term(field, One) : null,
        };

        private static Term? OfProduct(LoweredExpression factor, LoweredExpression field) =>
            IsConstant(factor) && FieldOf(field) is { } read ? new Term(read, factor) : null;

        private static bool IsConstant(LoweredExpression expression) =>
            expression is LoweredQuantity or LoweredAssumptionValue { Type: QuantityFieldType };

        private static LoweredFieldRead? FieldOf(LoweredExpression expression) =>
            expression is LoweredFieldRead { Field.Type: QuantityFieldType } read && ColumnType.Of(read) is not null ? read : null;
    }
}
