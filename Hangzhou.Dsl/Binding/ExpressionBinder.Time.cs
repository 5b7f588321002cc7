using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <content>Years, baselines, windows, and what is reported at all.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindAt(AtExpressionSyntax syntax, Scope scope)
    {
        var operand = syntax.Operand is NameExpressionSyntax name ? BindNameAnyType(name, scope) : Bind(syntax.Operand, scope);
        var year = BindYear(syntax);
        if (operand.IsError || year is not { } known) return Poison(syntax);
        if (syntax.Operand is NameExpressionSyntax && operand is BoundField { Field.IsByYear: true } field)
        {
            return field with { Year = new BoundYearSelector(BoundYearKind.Fixed, known), Span = syntax.Span };
        }

        if (operand is BoundAssumption or BoundQuantity or BoundDate or BoundText or BoundTruth)
        {
            _errors.ReportAtOnConstant(syntax.Operand.Span);
            return Poison(syntax);
        }

        if (scope.Subject is not ItemSubject || LeavesItem(operand)) return new BoundAt(known, operand, syntax.Span);
        _errors.ReportAtInsideItem(syntax.Operand.Span);
        return Poison(syntax);
    }

    // secretariat.forms_integrated at 2027: the item itself is not looked up
    private static bool LeavesItem(BoundExpression operand) => operand switch
    {
        BoundField { Steps: { Length: > 0 } steps } => steps[0] is SingleStep,
        BoundDefineUse { Steps: { Length: > 0 } steps } => steps[0] is SingleStep,
        _ => false,
    };

    private int? BindYear(AtExpressionSyntax syntax)
    {
        if (syntax.Year is null) return BaselineYear(syntax.Span);
        if (syntax.Year.Value is >= 1 and <= 9999) return (int)syntax.Year.Value;
        _errors.ReportNotAYear(_source[syntax.Year.Span], syntax.Year.Span);
        return null;
    }

    private int? BaselineYear(TextSpan span)
    {
        if (_context.Symbols.BaselineYear is null) _errors.ReportNoBaseline(span);
        return _context.Symbols.BaselineYear;
    }

    private BoundExpression BindInYear(InYearExpressionSyntax syntax, Scope scope)
    {
        if (BindYearlyField(syntax.Operand, scope, "in year") is not { } field) return Poison(syntax);
        if (scope.HasWindow) return field with { Year = new BoundYearSelector(BoundYearKind.Window), Span = syntax.Span };
        _errors.ReportNoWindow(syntax.Span);
        return Poison(syntax);
    }

    private BoundExpression BindFalls(FallsExpressionSyntax syntax, Scope scope)
    {
        var field = BindYearlyQuantity(syntax.Operand, scope, "falls every year");
        if (field is null || BaselineYear(syntax.Span) is not { } baseline) return Poison(syntax);
        return new BoundFalls(field, baseline, syntax.Span);
    }

    private BoundExpression BindStays(StaysExpressionSyntax syntax, Scope scope)
    {
        if (BindYearlyQuantity(syntax.Operand, scope, "does not fall below") is not { } field) return Poison(syntax);
        if (BaselineYear(syntax.Span) is not { } baseline) return Poison(syntax);
        var (shareSyntax, whole) = syntax.Floor is ShareOfExpressionSyntax shareOf
            ? (shareOf.Share, shareOf.Whole) : (null, syntax.Floor);
        var floor = Bind(whole, scope);
        if (floor.IsError) return Poison(syntax);
        if (floor is not BoundField { Year.Kind: BoundYearKind.Fixed } other || other.Year.Year != baseline || !IsSame(field, other))
        {
            _errors.ReportFloorNotOfSameField(syntax.Operand.Span, syntax.Floor.Span);
            return Poison(syntax);
        }

        if (shareSyntax is null) return new BoundStays(field, WholeShare(syntax.Floor.Span), baseline, syntax.Span);
        var share = Bind(shareSyntax, scope);
        if (BoundChildren.WithDescendants(share).Any(piece => piece is BoundField or BoundCount or BoundSum))
        {
            _errors.ReportFloorNotOfSameField(syntax.Operand.Span, syntax.Floor.Span);
            return Poison(syntax);
        }

        if (share.Type == BuiltInTypes.Share) return new BoundStays(field, share, baseline, syntax.Span);
        if (!share.IsError) _errors.ReportShareExpected(share.Type, shareSyntax.Span);
        return Poison(syntax);
    }

    private static BoundQuantity WholeShare(TextSpan span) => new(Numbers.Fraction.Of(1), "100%", BuiltInTypes.Share, span);

    private static bool IsSame(BoundField field, BoundField other) =>
        field.Field == other.Field && field.Subject == other.Subject && field.Steps.SequenceEqual(other.Steps);

    private BoundField? BindYearlyQuantity(ExpressionSyntax syntax, Scope scope, string words)
    {
        if (BindYearlyField(syntax, scope, words) is not { } field) return null;
        if (field.Type is QuantityTypeSymbol) return field;
        _errors.ReportYearlyQuantityExpected(field.Type, syntax.Span);
        return null;
    }

    private BoundField? BindYearlyField(ExpressionSyntax syntax, Scope scope, string words)
    {
        var bound = syntax is NameExpressionSyntax name ? BindNameAnyType(name, scope) : Bind(syntax, scope);
        if (bound is BoundField { Field.IsByYear: true, Year.Kind: BoundYearKind.Round } field) return field;
        if (!bound.IsError) _errors.ReportNotByYear(words, syntax.Span);
        return null;
    }

    private BoundExpression BindReported(ReportedExpressionSyntax syntax, Scope scope)
    {
        var bound = syntax.Operand switch
        {
            NameExpressionSyntax name => BindNameAnyType(name, scope),
            AtExpressionSyntax at => BindAt(at, scope),
            InYearExpressionSyntax inYear => BindInYear(inYear, scope),
            var other => Bind(other, scope),
        };
        if (bound.IsError) return Poison(syntax);
        var isField = bound is BoundField { Field.Type: not InverseTypeSymbol } or BoundAt { Inner: BoundField { Field.Type: not InverseTypeSymbol } };
        if (isField) return new BoundReported(bound, syntax.Span);
        _errors.ReportFieldExpected("reported", syntax.Operand.Span);
        return Poison(syntax);
    }

    /// <summary>A field even where it is no value: a relation or collection may be asked whether it is reported.</summary>
    private BoundExpression BindNameAnyType(NameExpressionSyntax name, Scope scope)
    {
        var word = WordOf(name);
        var isField = word is null || _names.IsKnown(word, scope);
        return isField && _names.Resolve(name, scope) is var resolved
            ? resolved switch
            {
                ResolvedField field => ReadField(field, name),
                Unresolved => Poison(name),
                _ => BindName(name, scope),
            }
            : BindName(name, scope);
    }
}
