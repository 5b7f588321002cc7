using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Values, values of another year, and shares of values.</summary>
internal static class ShareGrammar
{
    private static readonly Parser<ExpressionSyntax> Whole = Nesting.Deeper(Read);

    public static IResult<ExpressionSyntax> Read(IInput input)
    {
        var start = (Lexeme)input;
        var share = WithYear(start, Primaries.Read(start));
        if (!share.WasSuccessful || !((Lexeme)share.Remainder).Is(Keyword.Of)) return share;
        if (share.Value is NumberExpressionSyntax { Unit: null })
        {
            start.Context.Errors.ReportCountNotFirst(OperatorBefore(start).To(((Lexeme)share.Remainder).Next));
            return Failures.Reported<ExpressionSyntax>((Lexeme)share.Remainder);
        }

        var whole = Whole(((Lexeme)share.Remainder).Next);
        return whole.WasSuccessful
            ? Result.Success(new ShareOfExpressionSyntax(share.Value, whole.Value, start.To((Lexeme)whole.Remainder)), whole.Remainder)
            : whole;
    }

    // On a line of its own "at 2000 of reserves" is a count with a word missing; after a name it is a share of that year.
    private static bool IsYear(Lexeme year) =>
        year is { Kind: LexemeKind.Number, Text.Length: 4 } && !year.Next.Is(Mark.Percent)
        && !(year.Next.Is(Keyword.Of) && year.Previous is { IsFirstOnLine: true });

    /// <summary>The words <c>at least</c> before the count belong to what is wrong.</summary>
    private static Lexeme OperatorBefore(Lexeme start) =>
        start.Previous is { Keyword: Keyword.Least or Keyword.Most or Keyword.Than, Previous: { } first } ? first : start;

    // example: pollution_load at 2027
    /// <summary>A name or an expression in parentheses with the year that follows it; anything else as it was read.</summary>
    public static IResult<ExpressionSyntax> WithYear(Lexeme start, IResult<ExpressionSyntax> operand)
    {
        if (!operand.WasSuccessful || operand.Value is not (NameExpressionSyntax or ParenthesizedExpressionSyntax)) return operand;
        var at = (Lexeme)operand.Remainder;
        if (at.Is(Keyword.In) && at.Next.Is(Keyword.Year))
            return Result.Success(new InYearExpressionSyntax(operand.Value, start.To(at.Next.Next)), at.Next.Next);
        if (!at.Is(Keyword.At)) return operand;
        if (at.Next.Is(Keyword.Baseline))
            return Result.Success(new AtExpressionSyntax(operand.Value, null, start.To(at.Next.Next)), at.Next.Next);
        if (!IsYear(at.Next)) return operand;
        var year = Lexemes.Year(at.Next);
        return Result.Success(new AtExpressionSyntax(operand.Value, year.Value, start.To(at.Next.Next)), at.Next.Next);
    }
}
