using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Lowering;

/// <content>Comparisons.</content>
internal sealed partial class ExpressionLowerer
{
    private LoweredExpression LowerComparison(ComparisonOperator @operator, BoundExpression left, BoundExpression right) => left.Type switch
    {
        // status is not planned → not (status among planned)
        ChoiceTypeSymbol or SimpleTypeSymbol { Type: SimpleType.Text } =>
            NotWhen(@operator == ComparisonOperator.IsNot, LowerAmong(left, right)),
        SimpleTypeSymbol { Type: SimpleType.YesNo } => LowerYesNo(@operator, left, right),
        SimpleTypeSymbol { Type: SimpleType.Date } when right.Type == BuiltInTypes.Year => LowerDateAndYear(@operator, left, right),
        SimpleTypeSymbol { Type: SimpleType.Year } when right.Type == BuiltInTypes.Date => LowerDateAndYear(Turned(@operator), right, left),
        // 150 at least x → x at most 150
        _ when IsFixed(left) && !IsFixed(right) => LowerComparison(Turned(@operator), right, left),
        _ => new LoweredCompare(DomainOf(left.Type), @operator, LowerExpression(left), LowerExpression(right)),
    };

    // What a rule or its reading fixes stands behind what is reported: only of the latter can be asked whether it may still grow, and at what pace.
    private static bool IsFixed(BoundExpression expression) =>
        expression is BoundQuantity or BoundDate or BoundYear or BoundLevel or BoundAssumption;

    // x between a and b → x at least a and x at most b
    private LoweredAnd LowerBetween(BoundBetween between) => new(EquatableArray.Of(
        LowerComparison(ComparisonOperator.AtLeast, between.Operand, between.Lower),
        LowerComparison(ComparisonOperator.AtMost, between.Operand, between.Upper)));

    // x in (a, b) → x is a or x is b; a choice or a text → x among a, b
    private LoweredExpression LowerIn(BoundIn @in)
    {
        if (@in.Operand.Type is ChoiceTypeSymbol or SimpleTypeSymbol { Type: SimpleType.Text })
        {
            return LowerAmong(@in.Operand, @in.Values.ToArray());
        }

        var each = @in.Values.Select(value => LowerComparison(ComparisonOperator.Is, @in.Operand, value)).ToEquatableArray();
        return each.Count == 1 ? each[0] : new LoweredOr(each);
    }

    private LoweredExpression LowerAmong(BoundExpression field, params BoundExpression[] written) =>
        field.Type is ChoiceTypeSymbol
            ? new LoweredChoiceIs(
                LowerExpression(field), written.Cast<BoundChoice>().Select(choice => choice.Choice).Distinct().OrderBy(choice => choice).ToEquatableArray())
            : new LoweredTextIs(
                LowerExpression(field),
                written.Cast<BoundText>().Select(text => text.Value).Distinct().OrderBy(text => text, System.StringComparer.Ordinal).ToEquatableArray());

    // x is yes → x; x is not yes → not x
    private LoweredExpression LowerYesNo(ComparisonOperator @operator, BoundExpression left, BoundExpression right)
    {
        var isNot = @operator == ComparisonOperator.IsNot;
        if (right is BoundTruth truth) return NotWhen(truth.IsYes == isNot, LowerExpression(left));
        if (left is BoundTruth known) return NotWhen(known.IsYes == isNot, LowerExpression(right));
        return new LoweredCompare(ComparedDomain.YesNo, @operator, LowerExpression(left), LowerExpression(right));
    }

    // founded at most 2025 → founded at most 2025-12-31; founded is 2025 → on a day from 2025-01-01 to 2025-12-31
    private LoweredExpression LowerDateAndYear(ComparisonOperator @operator, BoundExpression date, BoundExpression year)
    {
        LoweredExpression Compared(ComparisonOperator with, bool isEnd) =>
            new LoweredCompare(ComparedDomain.Date, with, LowerExpression(date), LowerEdge(year, isEnd));

        return @operator switch
        {
            ComparisonOperator.AtLeast or ComparisonOperator.LessThan => Compared(@operator, isEnd: false),
            ComparisonOperator.AtMost or ComparisonOperator.MoreThan => Compared(@operator, isEnd: true),
            _ => NotWhen(@operator == ComparisonOperator.IsNot, new LoweredAnd(EquatableArray.Of(
                Compared(ComparisonOperator.AtLeast, isEnd: false), Compared(ComparisonOperator.AtMost, isEnd: true)))),
        };
    }

    private LoweredExpression LowerEdge(BoundExpression year, bool isEnd) => year is BoundYear { Year: var known }
        ? new LoweredDate(isEnd ? CalendarDate.EndOf(known) : CalendarDate.StartOf(known))
        : new LoweredYearEdge(LowerExpression(year), isEnd);

    private static LoweredExpression NotWhen(bool isNot, LoweredExpression expression) =>
        isNot ? new LoweredNot(expression) : expression;

    private static ComparisonOperator Turned(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.MoreThan => ComparisonOperator.LessThan,
        ComparisonOperator.LessThan => ComparisonOperator.MoreThan,
        _ => @operator,
    };

    private static ComparedDomain DomainOf(TypeSymbol type) => type switch
    {
        QuantityTypeSymbol => ComparedDomain.Quantity,
        SimpleTypeSymbol { Type: SimpleType.Date } => ComparedDomain.Date,
        SimpleTypeSymbol { Type: SimpleType.Year } => ComparedDomain.Year,
        SimpleTypeSymbol { Type: SimpleType.Level } => ComparedDomain.Level,
        _ => throw new System.InvalidOperationException($"Nothing of {type} is compared."),
    };
}
