using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>
/// Expressions by precedence, loosest last, each level built on the one above it. A level is a loop over its
/// operators, not a recursion; only parentheses, prefixes and conditions recurse, through Nesting.
/// </summary>
internal static class ExpressionGrammar
{
    private static readonly Dictionary<Mark, ArithmeticOperator> Products = new()
    {
        [Mark.Times] = ArithmeticOperator.Multiply,
        [Mark.Divide] = ArithmeticOperator.Divide,
    };

    private static readonly Dictionary<Mark, ArithmeticOperator> Sums = new()
    {
        [Mark.Plus] = ArithmeticOperator.Add,
        [Mark.Minus] = ArithmeticOperator.Subtract,
    };

    // example: 30% of buffer.degraded_area
    private static readonly Parser<ExpressionSyntax> ShareOf = input => ShareGrammar.Read(input);

    // example: -5
    private static readonly Parser<ExpressionSyntax> Negation = input => ReadNegation((Lexeme)input);

    // example: core.area * 2 / buffer.area
    private static readonly Parser<ExpressionSyntax> Product = Chain(Negation, Products);

    // example: core.area + buffer.area - transition.area
    public static readonly Parser<ExpressionSyntax> Arithmetic = Chain(Product, Sums);

    // example: core.restored_area at least 100% of core.degraded_area
    private static readonly Parser<ExpressionSyntax> Comparison = ComparisonGrammar.Read;

    // example: not core.harmful_use
    private static readonly Parser<ExpressionSyntax> Not = input => ReadNot((Lexeme)input);

    // example: interdisciplinary or transdisciplinary
    private static readonly Parser<ExpressionSyntax> Logical = LogicalGrammar.Of(Not);

    // example: if core.degraded_area more than 0 ha then core.restored_area more than 0 ha
    private static readonly Parser<ExpressionSyntax> Conditional =
        from start in Word(Keyword.If)
        from condition in Logical
        from then in Word(Keyword.Then)
        from consequence in Logical
        from end in Here
        select new IfExpressionSyntax(condition, consequence, start.To(end));

    /// <summary>A whole expression.</summary>
    public static readonly Parser<ExpressionSyntax> Expression = Nesting.Deeper(
        input => ((Lexeme)input).Is(Keyword.If) ? Conditional(input) : Logical(input));

    /// <summary>The level of <c>P% of</c>, <c>count of</c> and <c>sum of</c>.</summary>
    public static readonly Parser<ExpressionSyntax> Operand = ShareOf;

    private static IResult<ExpressionSyntax> ReadNegation(Lexeme start)
    {
        if (!start.Is(Mark.Minus)) return ShareOf(start);
        var operand = Nesting.Deeper(Negation)(start.Next);
        return operand.WasSuccessful
            ? Result.Success(new NegationExpressionSyntax(operand.Value, start.To((Lexeme)operand.Remainder)), operand.Remainder)
            : operand;
    }

    private static IResult<ExpressionSyntax> ReadNot(Lexeme start)
    {
        if (!start.Is(Keyword.Not)) return Comparison(start);
        var operand = Nesting.Deeper(Not)(start.Next);
        return operand.WasSuccessful
            ? Result.Success(new NotExpressionSyntax(operand.Value, start.To((Lexeme)operand.Remainder)), operand.Remainder)
            : operand;
    }

    private static Parser<ExpressionSyntax> Chain(
        Parser<ExpressionSyntax> operand, Dictionary<Mark, ArithmeticOperator> operators) => input =>
    {
        var result = operand(input);
        if (!result.WasSuccessful || !operators.ContainsKey(((Lexeme)result.Remainder).Mark)) return result;
        var first = result.Value;
        var rest = ImmutableArray.CreateBuilder<ArithmeticOperandSyntax>();
        var at = (Lexeme)result.Remainder;
        while (operators.TryGetValue(at.Mark, out var operation))
        {
            result = operand(at.Next);
            if (!result.WasSuccessful) return result;
            var end = (Lexeme)result.Remainder;
            rest.Add(new ArithmeticOperandSyntax(operation, result.Value, at.To(end)));
            at = end;
        }

        var span = ((Lexeme)input).To(at);
        if (Nesting.IsTooLong(rest.Count + 1, (Lexeme)input, span)) return Result.Success(new MissingExpressionSyntax(span), at);
        return Result.Success(new ArithmeticExpressionSyntax(first, rest.ToImmutable(), span), at);
    };
}
