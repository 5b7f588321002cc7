using System.Collections.Immutable;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>A value, and what is said of it: at most one comparison.</summary>
internal static class ComparisonGrammar
{
    private static readonly Parser<Lexeme> FallsEveryYear =
        Word(Keyword.Falls).Then(_ => Word(Keyword.Every)).Then(_ => Word(Keyword.Year));

    private static readonly Parser<Lexeme> DoesNotFallBelow =
        Word(Keyword.Does).Then(_ => Word(Keyword.Not)).Then(_ => Word(Keyword.Fall)).Then(_ => Word(Keyword.Below));

    public static IResult<ExpressionSyntax> Read(IInput input)
    {
        var start = (Lexeme)input;
        var left = ExpressionGrammar.Arithmetic(start);
        if (!left.WasSuccessful || !IsComparison((Lexeme)left.Remainder)) return left;
        var result = ReadTail(start, left.Value, (Lexeme)left.Remainder);
        return result.WasSuccessful && IsComparison((Lexeme)result.Remainder) ? ReadChained(start, result) : result;
    }

    /// <summary>Reads on over every further comparison, so that the error covers the whole chain.</summary>
    private static IResult<ExpressionSyntax> ReadChained(Lexeme start, IResult<ExpressionSyntax> first)
    {
        var secondStart = (Lexeme)first.Remainder;
        var result = ReadTail(start, first.Value, secondStart);
        if (!result.WasSuccessful) return result;
        var secondEnd = (Lexeme)result.Remainder;
        while (result.WasSuccessful && IsComparison((Lexeme)result.Remainder))
            result = ReadTail(start, first.Value, (Lexeme)result.Remainder);
        if (!result.WasSuccessful) return result;
        var end = (Lexeme)result.Remainder;
        var (one, two) = Readings.OfComparisons(
            start.Context.Source, start.To(secondStart), MiddleOf(first.Value), secondStart.To(secondEnd));
        start.Context.Errors.ReportChainedComparison(start.To(end), one, two);
        return Result.Success(new MissingExpressionSyntax(start.To(end)), end);
    }

    private static TextSpan MiddleOf(ExpressionSyntax comparison) =>
        comparison is ComparisonExpressionSyntax { Right: var right } ? right.Span : comparison.Span;

    private static bool IsComparison(Lexeme at) => at.Keyword switch
    {
        Keyword.At or Keyword.More or Keyword.Less => !Thresholds.BeginsCriterion(at),
        Keyword.Is or Keyword.Between or Keyword.In => true,
        Keyword.Includes => at.Next is { Kind: LexemeKind.Name, IsFirstOnLine: false } && !Surface.IsReserved(at.Next.Keyword),
        Keyword.Falls => !at.IsFirstOnLine || at.Next.Is(Keyword.Every),
        Keyword.Does => !at.IsFirstOnLine || at.Next.Is(Keyword.Not),
        _ => Operators.IsSymbol(at.Mark),
    };

    private static IResult<ExpressionSyntax> ReadTail(Lexeme start, ExpressionSyntax left, Lexeme at) => at.Keyword switch
    {
        Keyword.Between => ReadBetween(start, left, at.Next),
        Keyword.In => ReadIn(start, left, at.Next),
        Keyword.Includes => ReadRight(start, at.Next, (right, span) => new IncludesExpressionSyntax(left, right, span)),
        Keyword.Falls => ReadFalls(start, left, at),
        Keyword.Does => ReadStays(start, left, at),
        _ => ReadOperator(start, left, at),
    };

    private static IResult<ExpressionSyntax> ReadOperator(Lexeme start, ExpressionSyntax left, Lexeme at)
    {
        var found = Operators.Read(at);
        if (!found.WasSuccessful) return found.As<ExpressionSyntax>();
        var rightStart = (Lexeme)found.Remainder;
        return ReadRight(start, rightStart, (right, span) =>
            new ComparisonExpressionSyntax(found.Value.Operator, left, right, at.To(rightStart), span));
    }

    // example: designated between 2016 and 2025
    private static IResult<ExpressionSyntax> ReadBetween(Lexeme start, ExpressionSyntax left, Lexeme at)
    {
        var lower = ExpressionGrammar.Arithmetic(at);
        if (!lower.WasSuccessful) return lower;
        var and = (Lexeme)lower.Remainder;
        if (!and.Is(Keyword.And)) return Failures.Expected<ExpressionSyntax>(and, "'and'");
        return ReadRight(start, and.Next, (upper, span) => new BetweenExpressionSyntax(left, lower.Value, upper, span));
    }

    // example: status in (planned, under_way)
    private static IResult<ExpressionSyntax> ReadIn(Lexeme start, ExpressionSyntax left, Lexeme at)
    {
        if (!at.Is(Mark.OpenParenthesis)) return Failures.Expected<ExpressionSyntax>(at, "'('", "'year'");
        var choices = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var next = at;
        do
        {
            at.Context.OpenParentheses++;
            var choice = ExpressionGrammar.Arithmetic(next.Next);
            at.Context.OpenParentheses--;
            if (!choice.WasSuccessful) return choice;
            choices.Add(choice.Value);
            next = (Lexeme)choice.Remainder;
        }
        while (next.Is(Mark.Comma));

        if (!next.Is(Mark.CloseParenthesis)) return Parentheses.Unclosed(at, next);
        var span = start.To(next.Next);
        if (Nesting.IsTooLong(choices.Count, start, span)) return Result.Success(new MissingExpressionSyntax(span), next.Next);
        return Result.Success(new InExpressionSyntax(left, choices.ToImmutable(), span), next.Next);
    }

    // example: pollution_load falls every year
    private static IResult<ExpressionSyntax> ReadFalls(Lexeme start, ExpressionSyntax left, Lexeme at)
    {
        var words = FallsEveryYear(at);
        return words.WasSuccessful
            ? Result.Success(new FallsExpressionSyntax(left, start.To((Lexeme)words.Remainder)), words.Remainder)
            : words.As<ExpressionSyntax>();
    }

    // example: habitat_area does not fall below 90% of habitat_area at baseline
    private static IResult<ExpressionSyntax> ReadStays(Lexeme start, ExpressionSyntax left, Lexeme at)
    {
        var words = DoesNotFallBelow(at);
        return words.WasSuccessful
            ? ReadRight(start, (Lexeme)words.Remainder, (floor, span) => new StaysExpressionSyntax(left, floor, span))
            : words.As<ExpressionSyntax>();
    }

    private static IResult<ExpressionSyntax> ReadRight(
        Lexeme start, Lexeme at, System.Func<ExpressionSyntax, TextSpan, ExpressionSyntax> build)
    {
        var right = ExpressionGrammar.Arithmetic(at);
        return right.WasSuccessful
            ? Result.Success(build(right.Value, start.To((Lexeme)right.Remainder)), right.Remainder)
            : right;
    }
}
