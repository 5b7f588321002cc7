using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Chains of <c>and</c> or of <c>or</c>. What people read in two ways is an error that shows both.</summary>
internal static class LogicalGrammar
{
    /// <summary>A chain of operands that are joined by one of the two words.</summary>
    public static Parser<ExpressionSyntax> Of(Parser<ExpressionSyntax> operand) => input =>
    {
        var result = operand(input);
        if (!result.WasSuccessful || !IsJoin((Lexeme)result.Remainder)) return result;
        var operands = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        operands.Add(result.Value);
        var joins = new List<LogicalOperator>();
        while (IsJoin((Lexeme)result.Remainder))
        {
            var join = (Lexeme)result.Remainder;
            joins.Add(join.Is(Keyword.And) ? LogicalOperator.And : LogicalOperator.Or);
            result = operand(join.Next);
            if (!result.WasSuccessful) return result;
            operands.Add(result.Value);
        }

        return Result.Success(Build((Lexeme)input, (Lexeme)result.Remainder, operands.ToImmutable(), joins), result.Remainder);
    };

    private static bool IsJoin(Lexeme lexeme) => lexeme.Keyword is Keyword.And or Keyword.Or;

    private static ExpressionSyntax Build(
        Lexeme start, Lexeme end, ImmutableArray<ExpressionSyntax> operands, List<LogicalOperator> joins)
    {
        var span = start.To(end);
        if (Nesting.IsTooLong(operands.Length, start, span)) return new MissingExpressionSyntax(span);
        // Where the parenthesis around it does not close, that is the error: the chain may be longer than meant.
        if (start.Context.OpenParentheses > 0 && !end.Is(Mark.CloseParenthesis)) return new LogicalExpressionSyntax(joins[0], operands, span);
        if (joins.Any(join => join != joins[0]))
        {
            start.Context.Errors.ReportMixedAndOr(
                span,
                Readings.Grouped(start.Context.Source, operands, joins, LogicalOperator.And),
                Readings.Grouped(start.Context.Source, operands, joins, LogicalOperator.Or));
            return new MissingExpressionSyntax(span);
        }

        for (var i = 0; i < operands.Length - 1; i++)
        {
            if (operands[i] is not NotExpressionSyntax not) continue;
            var (first, second) = Readings.OfNot(start.Context.Source, not, operands.Skip(i + 1), joins[i]);
            start.Context.Errors.ReportUnclearNot(TextSpan.FromBounds(not.Span.Start, span.End), first, second);
            return new MissingExpressionSyntax(span);
        }

        return new LogicalExpressionSyntax(joins[0], operands, span);
    }
}
