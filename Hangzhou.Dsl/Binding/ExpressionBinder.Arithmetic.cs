using System.Collections.Immutable;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <content>Figures and reckoning.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindNumber(NumberExpressionSyntax syntax)
    {
        var value = Fraction.Parse(syntax.Digits);
        if (syntax.Unit is not { } unit) return new BoundQuantity(value, syntax.Digits, BareNumberTypeSymbol.Instance, syntax.Span);

        var written = syntax.Digits + (unit.Text == "%" ? string.Empty : " ") + unit.Text;
        if (UnitTable.Find(unit.Text) is { } known)
        {
            return new BoundQuantity(value * known.Size, written, new QuantityTypeSymbol(known.Dimension), syntax.Span);
        }

        if (Currencies.Contains(unit.Text))
        {
            return new BoundQuantity(value, written, new QuantityTypeSymbol(Dimension.Money, unit.Text), syntax.Span);
        }

        if (Currencies.LooksLikeOne(unit.Text)) _errors.ReportUnknownCurrency(unit.Text, unit.Span);
        else _errors.ReportUnknownUnit(unit.Text, unit.Span);
        return Poison(syntax);
    }

    private BoundExpression BindArithmetic(ArithmeticExpressionSyntax syntax, Scope scope)
    {
        var result = Bind(syntax.First, scope);
        foreach (var next in syntax.Rest)
        {
            var right = Bind(next.Operand, scope);
            var span = TextSpan.Covering(syntax.First.Span, next.Span);
            result = Combine(next.Operator, result, right, span);
        }

        return syntax.Rest.Length > 1 && result is BoundArithmetic { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } sum
            ? TermsOf(sum, syntax.Rest.Length + 1)
            : result;
    }

    // ((a + b) - c) + d, each part once bound to what stands before it → a + b - c + d
    private static BoundTerms TermsOf(BoundArithmetic sum, int count)
    {
        var terms = new BoundTerm[count];
        BoundExpression left = sum;
        for (var i = count - 1; i > 0; i--)
        {
            var here = (BoundArithmetic)left;
            terms[i] = new BoundTerm(here.Operator, here.Right);
            left = here.Left;
        }

        terms[0] = new BoundTerm(ArithmeticOperator.Add, left);
        return new BoundTerms(terms.ToImmutableArray(), sum.Type, sum.Span);
    }

    private BoundExpression Combine(ArithmeticOperator @operator, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (!IsQuantity(left) || !IsQuantity(right)) return new BoundError(span);
        if (Adapted(@operator, left, right) is not { } first) return new BoundError(span);
        if (Adapted(@operator, right, first) is not { } second) return new BoundError(span);
        if (first.Type is not QuantityTypeSymbol leftType || second.Type is not QuantityTypeSymbol rightType) return new BoundError(span);
        if (OperatorTable.FindArithmetic(@operator, leftType, rightType) is { } type) return new BoundArithmetic(@operator, first, second, type, span);
        _errors.ReportCannotCombine(@operator, leftType, rightType, span);
        return new BoundError(span);
    }

    /// <summary>The operand; a unit-less number becomes a count where it is added to one, otherwise a number.</summary>
    private BoundExpression? Adapted(ArithmeticOperator @operator, BoundExpression operand, BoundExpression other)
    {
        if (operand is not BoundQuantity { Type: BareNumberTypeSymbol } bare) return operand;
        var isScaling = @operator is ArithmeticOperator.Multiply or ArithmeticOperator.Divide;
        if (isScaling || other.Type is not QuantityTypeSymbol met) return bare with { Type = BuiltInTypes.Number };
        if (met.Dimension == Dimension.Count && !bare.Value.Denominator.IsOne) return bare with { Type = BuiltInTypes.Number };
        return AdaptTo(met, bare);
    }

    private bool IsQuantity(BoundExpression operand)
    {
        if (operand.IsError) return false;
        if (operand.Type is QuantityTypeSymbol or BareNumberTypeSymbol) return true;
        _errors.ReportQuantityExpected(operand.Type, operand.Span);
        return false;
    }

    private BoundExpression BindNegation(NegationExpressionSyntax syntax, Scope scope)
    {
        var operand = Bind(syntax.Operand, scope);
        if (!IsQuantity(operand)) return Poison(syntax);
        return operand is BoundQuantity figure
            ? figure with { Value = -figure.Value, Written = "-" + figure.Written, Span = syntax.Span }
            : new BoundNegation(operand, syntax.Span);
    }

    private BoundExpression BindShareOf(ShareOfExpressionSyntax syntax, Scope scope)
    {
        var share = Bind(syntax.Share, scope);
        var whole = AsNumber(Bind(syntax.Whole, scope));
        if (!share.IsError && share.Type != BuiltInTypes.Share)
        {
            _errors.ReportShareExpected(share.Type, syntax.Share.Span);
            return Poison(syntax);
        }

        if (share.IsError || !IsQuantity(whole)) return Poison(syntax);
        var type = OperatorTable.FindShareOf((QuantityTypeSymbol)whole.Type);
        return new BoundArithmetic(ArithmeticOperator.Multiply, share, whole, type, syntax.Span);
    }

    private static BoundExpression AsNumber(BoundExpression expression) =>
        expression is BoundQuantity { Type: BareNumberTypeSymbol } bare ? bare with { Type = BuiltInTypes.Number } : expression;
}
