using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <content>Comparisons: a choice, a level or a unit-less number is read by what it meets.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindComparison(ComparisonExpressionSyntax syntax, Scope scope)
    {
        var (left, right) = BindPair(syntax.Left, syntax.Right, scope);
        var isOrder = syntax.Operator is not (ComparisonOperator.Is or ComparisonOperator.IsNot);
        if (Meet(left, right, isOrder, syntax.Span) is not var (first, second)) return Poison(syntax);
        return new BoundComparison(syntax.Operator, first, second, syntax.Span);
    }

    private BoundExpression BindBetween(BetweenExpressionSyntax syntax, Scope scope)
    {
        var operand = Bind(syntax.Operand, scope);
        var lower = BindFor(operand, syntax.Lower, scope);
        var upper = BindFor(operand, syntax.Upper, scope);
        if (Meet(operand, lower, isOrder: true, syntax.Span) is not var (value, low)) return Poison(syntax);
        if (Meet(value, upper, isOrder: true, syntax.Span) is not var (same, high)) return Poison(syntax);
        return new BoundBetween(same, low, high, syntax.Span);
    }

    private BoundExpression BindIn(InExpressionSyntax syntax, Scope scope)
    {
        var operand = Bind(syntax.Operand, scope);
        var values = ImmutableArray.CreateBuilder<BoundExpression>();
        var isWrong = operand.IsError;
        foreach (var choice in syntax.Choices)
        {
            var value = BindFor(operand, choice, scope);
            if (isWrong) continue;
            if (Meet(operand, value, isOrder: false, choice.Span) is var (met, known))
            {
                operand = met;
                values.Add(known);
            }
            else
            {
                isWrong = !value.IsError || isWrong;
                values.Add(value);
            }
        }

        if (isWrong || values.Any(value => value.IsError)) return Poison(syntax);
        return new BoundIn(operand, values.ToImmutable(), syntax.Span);
    }

    private BoundExpression BindIncludes(IncludesExpressionSyntax syntax, Scope scope)
    {
        var operand = Bind(syntax.Operand, scope);
        if (operand.IsError) return Poison(syntax);
        if (operand.Type is not ChoiceTypeSymbol { IsMany: true } type)
        {
            _errors.ReportIncludesOnOther(operand.Type, syntax.Operand.Span);
            return Poison(syntax);
        }

        return BindFor(operand, syntax.Choice, scope) switch
        {
            BoundError => Poison(syntax),
            BoundChoice choice => new BoundIncludes(operand, choice.Choice, syntax.Span),
            _ => ReportNotWritten(type, syntax.Choice),
        };
    }

    /// <summary>Binds two sides: the one that is only a word is read by what the other is.</summary>
    private (BoundExpression Left, BoundExpression Right) BindPair(ExpressionSyntax left, ExpressionSyntax right, Scope scope)
    {
        var isLeftOpen = WordOf(left) is { } word && BindYesNoWord((NameExpressionSyntax)left) is null && !_names.IsKnown(word, scope);
        if (isLeftOpen && WordOf(right) is { } other && _names.IsKnown(other, scope) || isLeftOpen && WordOf(right) is null)
        {
            var second = Bind(right, scope);
            return (BindFor(second, left, scope), second);
        }

        var first = Bind(left, scope);
        return (first, BindFor(first, right, scope));
    }

    /// <summary>Binds what is compared with a value: a choice or a level where the value is one.</summary>
    private BoundExpression BindFor(BoundExpression met, ExpressionSyntax syntax, Scope scope)
    {
        if (WordOf(syntax) is not { } word) return Bind(syntax, scope);
        switch (met.Type)
        {
            case ErrorTypeSymbol when !_names.IsKnown(word, scope):
                return Poison(syntax);
            case SimpleTypeSymbol { Type: SimpleType.Level } when Levels.Find(word) is >= 0 and var level:
                return new BoundLevel(level, syntax.Span);
            case ChoiceTypeSymbol choices when choices.Set.Find(word) is >= 0 and var choice:
                return new BoundChoice(choice, choices with { IsMany = false }, syntax.Span);
            case ChoiceTypeSymbol choices when !_names.IsKnown(word, scope):
                _errors.ReportUnknownChoice(word, syntax.Span, choices.Set.Names.ToList());
                return Poison(syntax);
            case SimpleTypeSymbol { Type: SimpleType.Level } when !_names.IsKnown(word, scope):
                _errors.ReportUnknownChoice(word, syntax.Span, Levels.Names);
                return Poison(syntax);
            case SimpleTypeSymbol { Type: SimpleType.Text } when met is not BoundText && !_names.IsKnown(word, scope) && !NameResolver.IsOuter(word, scope):
                _errors.ReportUnquotedText(word, syntax.Span, scope);
                return Poison(syntax);
            default:
                return Bind(syntax, scope);
        }
    }

    /// <summary>The two sides, made comparable; null when they are not, which is reported.</summary>
    private (BoundExpression Left, BoundExpression Right)? Meet(BoundExpression left, BoundExpression right, bool isOrder, TextSpan span)
    {
        if (left.IsError || right.IsError) return null;
        if (left.Type is BareNumberTypeSymbol) return MeetBare((BoundQuantity)left, right, span) is var (l, r) ? (l, r) : null;
        if (right.Type is BareNumberTypeSymbol) return MeetBare((BoundQuantity)right, left, span) is var (r2, l2) ? (l2, r2) : null;
        if (!AreComparable(left.Type, right.Type))
        {
            if (!ReportManyChoices(left) && !ReportManyChoices(right)) _errors.ReportCannotCompare(left.Type, right.Type, span);
            return null;
        }

        if (left.Type is ChoiceTypeSymbol or SimpleTypeSymbol { Type: SimpleType.Text or SimpleType.YesNo })
        {
            if (isOrder)
            {
                _errors.ReportCannotOrder(left.Type, span);
                return null;
            }

            if (left.Type != BuiltInTypes.YesNo) return MeetWritten(left, right);
        }

        return (left, right);
    }

    private bool ReportManyChoices(BoundExpression side)
    {
        if (side.Type is not ChoiceTypeSymbol { IsMany: true } choices) return false;
        _errors.ReportManyChoicesCompared(choices, side.Span);
        return true;
    }

    /// <summary>A unit-less number becomes what it meets.</summary>
    private (BoundExpression Bare, BoundExpression Other)? MeetBare(BoundQuantity bare, BoundExpression other, TextSpan span)
    {
        if (other is BoundQuantity { Type: BareNumberTypeSymbol } number)
        {
            return (bare with { Type = BuiltInTypes.Number }, number with { Type = BuiltInTypes.Number });
        }

        switch (other.Type)
        {
            case QuantityTypeSymbol quantity: return AdaptTo(quantity, bare) is { } adapted ? (adapted, other) : null;
            case SimpleTypeSymbol { Type: SimpleType.Year or SimpleType.Date }: return AdaptToYear(bare) is { } year ? (year, other) : null;
            default:
                if (!ReportManyChoices(other)) _errors.ReportCannotCompare(bare.Type, other.Type, span);
                return null;
        }
    }

    private BoundQuantity? AdaptTo(QuantityTypeSymbol met, BoundQuantity bare)
    {
        if (met.Dimension == Dimension.Number) return bare with { Type = met };
        if (met.Dimension != Dimension.Count)
        {
            _errors.ReportUnitMissing(bare.Written, met, bare.Span);
            return null;
        }

        if (bare.Value.Denominator.IsOne) return bare with { Type = met };
        _errors.ReportWholeNumberExpected(bare.Written, bare.Span);
        return null;
    }

    private BoundYear? AdaptToYear(BoundQuantity bare)
    {
        if (YearOf(bare) is { } year) return new BoundYear(year, bare.Span);
        _errors.ReportNotAYear(bare.Written, bare.Span);
        return null;
    }

    private static int? YearOf(BoundQuantity bare) =>
        bare.Value.Denominator.IsOne && bare.Value.Numerator >= 1 && bare.Value.Numerator <= 9999 ? (int)bare.Value.Numerator : null;

    /// <summary>Choices and texts are compared with what is written in the rule; the written side comes second.</summary>
    private (BoundExpression Field, BoundExpression Written)? MeetWritten(BoundExpression left, BoundExpression right)
    {
        if (right is BoundText or BoundChoice && left is not (BoundText or BoundChoice)) return (left, right);
        if (left is BoundText or BoundChoice && right is not (BoundText or BoundChoice)) return (right, left);
        _errors.ReportWrittenValueExpected(left.Type, right.Span);
        return null;
    }

    private BoundError ReportNotWritten(ChoiceTypeSymbol type, ExpressionSyntax syntax)
    {
        _errors.ReportWrittenValueExpected(type, syntax.Span);
        return new BoundError(syntax.Span);
    }

    private static bool AreComparable(TypeSymbol left, TypeSymbol right) => (left, right) switch
    {
        (QuantityTypeSymbol first, QuantityTypeSymbol second) => OperatorTable.AreComparable(first, second),
        (ChoiceTypeSymbol { IsMany: true }, _) or (_, ChoiceTypeSymbol { IsMany: true }) => false,
        (ChoiceTypeSymbol first, ChoiceTypeSymbol second) => ReferenceEquals(first.Set, second.Set),
        (SimpleTypeSymbol first, SimpleTypeSymbol second) =>
            first == second || (IsTime(first) && IsTime(second)),
        _ => false,
    };

    private static bool IsTime(SimpleTypeSymbol type) => type.Type is SimpleType.Date or SimpleType.Year;
}
