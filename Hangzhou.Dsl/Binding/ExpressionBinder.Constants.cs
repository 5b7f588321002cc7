using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Binding;

/// <content>Readings of assumptions: constants written out.</content>
internal sealed partial class ExpressionBinder
{
    private static readonly Scope Nowhere = new(NoSubject.Instance, null, HasWindow: false);

    /// <summary>Binds a reading: a constant of the assumption's type.</summary>
    public BoundExpression BindConstant(ExpressionSyntax syntax, TypeSymbol type, string assumption)
    {
        if (type is ErrorTypeSymbol) return Poison(syntax);
        if (type == BuiltInTypes.Level && WordOf(syntax) is { } word)
        {
            if (Levels.Find(word) is >= 0 and var level) return new BoundLevel(level, syntax.Span);
            _errors.ReportUnknownChoice(word, syntax.Span, Levels.Names);
            return Poison(syntax);
        }

        var isName = WordOf(syntax) is not null && syntax is NameExpressionSyntax name && BindYesNoWord(name) is null;
        var bound = isName ? null : Bind(syntax, Nowhere);
        if (bound is { IsError: true }) return bound;
        if (bound is BoundQuantity { Type: BareNumberTypeSymbol } bare && type is QuantityTypeSymbol quantity)
        {
            bound = AdaptTo(quantity, bare);
            if (bound is null) return Poison(syntax);
        }

        var isConstant = bound is BoundQuantity or BoundTruth or BoundDate or BoundLevel;
        if (isConstant && bound is not null && bound.Type == type && !IsImpossible(bound)) return bound;
        _errors.ReportReadingNotOfType(assumption, type, syntax.Span);
        return Poison(syntax);
    }

    /// <summary>Binds a number written out for a value of the type; null when it is one of another type.</summary>
    public BoundExpression? BindWritten(ExpressionSyntax syntax, QuantityTypeSymbol type)
    {
        var bound = Bind(syntax, Nowhere);
        if (bound is BoundQuantity { Type: BareNumberTypeSymbol } bare) return (BoundExpression?)AdaptTo(type, bare) ?? Poison(syntax);
        return bound.IsError || bound.Type == type ? bound : null;
    }

    // -10% is written like a share, but no share is below zero
    private static bool IsImpossible(BoundExpression constant) =>
        constant is BoundQuantity { Value.Numerator.Sign: < 0, Type: QuantityTypeSymbol { IsNeverNegative: true } };
}
