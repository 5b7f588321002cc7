using Hangzhou.Dsl.Syntax;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Expressions in parentheses; inside them a line's end means nothing.</summary>
internal static class Parentheses
{
    // example: (100% + significant_growth)
    public static IResult<ExpressionSyntax> Read(Lexeme open)
    {
        open.Context.OpenParentheses++;
        var inner = ExpressionGrammar.Expression(open.Next);
        open.Context.OpenParentheses--;
        if (!inner.WasSuccessful) return inner;
        var close = (Lexeme)inner.Remainder;
        if (!close.Is(Mark.CloseParenthesis)) return Unclosed(open, close);
        return Result.Success(new ParenthesizedExpressionSyntax(inner.Value, open.To(close.Next)), close.Next);
    }

    /// <summary>A parenthesis that does not close where its expression ends.</summary>
    public static IResult<ExpressionSyntax> Unclosed(Lexeme open, Lexeme found)
    {
        if (IsClosedLater(found)) return Failures.Expected<ExpressionSyntax>(found, "')'");
        if (!Failures.IsConsequence(found)) open.Context.Errors.ReportUnclosedParenthesis(open.Span);
        if (found.IsEnd) open.Context.IsEndReported = true;
        return Failures.Reported<ExpressionSyntax>(found);
    }

    private static bool IsClosedLater(Lexeme found)
    {
        var depth = 1;
        foreach (var at in found.Ahead())
        {
            if (at.Mark is Mark.OpenBrace or Mark.CloseBrace or Mark.Semicolon) return false;
            if (at.Is(Mark.OpenParenthesis)) depth++;
            if (at.Is(Mark.CloseParenthesis) && --depth == 0) return true;
        }

        return false;
    }
}
