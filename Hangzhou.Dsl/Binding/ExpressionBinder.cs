using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Binds the expressions of one file: one switch, a method for each form.</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>The most expressions bound inside one another, parentheses and defines included: a guard of the stack only.</summary>
    private const int MostOpen = 300;

    private readonly BindingContext _context;
    private readonly SourceText _source;
    private readonly BindingErrors _errors;
    private readonly NameResolver _names;

    public ExpressionBinder(BindingContext context, SourceText source)
    {
        _context = context;
        _source = source;
        _errors = context.ErrorsIn(source);
        _names = new NameResolver(context, _errors);
    }

    /// <summary>Binds an expression that must hold or not.</summary>
    public BoundExpression BindTruth(ExpressionSyntax syntax, Scope scope)
    {
        var bound = Bind(syntax, scope);
        if (bound.IsError || bound.Type == BuiltInTypes.YesNo) return bound;
        _errors.ReportTruthExpected(bound.Type, syntax.Span);
        return new BoundError(syntax.Span);
    }

    /// <summary>Binds an expression of any type.</summary>
    public BoundExpression Bind(ExpressionSyntax syntax, Scope scope)
    {
        _context.Depth++;
        var bound = _context.Depth > MostOpen ? ReportTooDeep(syntax) : BindForm(syntax, scope);
        _context.Depth--;
        return bound;
    }

    private BoundError ReportTooDeep(ExpressionSyntax syntax)
    {
        if (!_context.IsDepthReported) _errors.ReportTooDeep(_context.Depth, syntax.Span);
        _context.IsDepthReported = true;
        return Poison(syntax);
    }

    private BoundExpression BindForm(ExpressionSyntax syntax, Scope scope) => syntax switch
    {
        MissingExpressionSyntax => new BoundError(syntax.Span),
        ParenthesizedExpressionSyntax inner => Bind(inner.Inner, scope),
        NumberExpressionSyntax number => BindNumber(number),
        DateExpressionSyntax date => new BoundDate(date.Date, date.Span),
        TextExpressionSyntax text => new BoundText(text.Value, text.Span),
        NameExpressionSyntax name => BindName(name, scope),
        AtExpressionSyntax at => BindAt(at, scope),
        InYearExpressionSyntax inYear => BindInYear(inYear, scope),
        NotExpressionSyntax not => BindNot(not, scope),
        LogicalExpressionSyntax logical => BindLogical(logical, scope),
        IfExpressionSyntax @if => BindIf(@if, scope),
        ComparisonExpressionSyntax comparison => BindComparison(comparison, scope),
        BetweenExpressionSyntax between => BindBetween(between, scope),
        InExpressionSyntax @in => BindIn(@in, scope),
        IncludesExpressionSyntax includes => BindIncludes(includes, scope),
        ReportedExpressionSyntax reported => BindReported(reported, scope),
        FallsExpressionSyntax falls => BindFalls(falls, scope),
        StaysExpressionSyntax stays => BindStays(stays, scope),
        ArithmeticExpressionSyntax arithmetic => BindArithmetic(arithmetic, scope),
        NegationExpressionSyntax negation => BindNegation(negation, scope),
        ShareOfExpressionSyntax shareOf => BindShareOf(shareOf, scope),
        CountExpressionSyntax count => BindCount(count, scope),
        SumExpressionSyntax sum => BindSum(sum, scope),
        ThresholdExpressionSyntax threshold => BindThreshold(threshold, scope),
        AnyExpressionSyntax any => BindAny(any, scope),
        EveryExpressionSyntax every => BindEvery(every, scope),
        _ => throw new System.InvalidOperationException($"No binding of {syntax.GetType().Name}."),
    };

    private BoundExpression BindNot(NotExpressionSyntax syntax, Scope scope)
    {
        var operand = BindTruth(syntax.Operand, scope);
        return operand.IsError ? operand : new BoundNot(operand, syntax.Span);
    }

    private BoundExpression BindLogical(LogicalExpressionSyntax syntax, Scope scope)
    {
        var operands = syntax.Operands.Select(operand => BindTruth(operand, scope)).ToImmutableArray();
        if (operands.Any(operand => operand.IsError)) return new BoundError(syntax.Span);
        return new BoundLogical(syntax.Operator, operands, syntax.Span);
    }

    private BoundExpression BindIf(IfExpressionSyntax syntax, Scope scope)
    {
        var condition = BindTruth(syntax.Condition, scope);
        var consequence = BindTruth(syntax.Consequence, scope);
        if (condition.IsError || consequence.IsError) return new BoundError(syntax.Span);
        return new BoundIf(condition, consequence, syntax.Span);
    }

    private static BoundError Poison(ExpressionSyntax syntax) => new(syntax.Span);
}
