using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>The limits that keep every later stage, which recurses over trees, from running out of stack.</summary>
internal static class Nesting
{
    /// <summary>A parser that recurses: one level deeper, or an error.</summary>
    public static Parser<ExpressionSyntax> Deeper(Parser<ExpressionSyntax> parser) => input =>
    {
        var start = (Lexeme)input;
        var context = start.Context;
        if (context.Depth >= Limits.Depth)
        {
            context.Errors.ReportTooDeep(Failures.PlaceOf(start));
            return Failures.Reported<ExpressionSyntax>(start);
        }

        context.Depth++;
        var result = parser(input);
        context.Depth--;
        return result;
    };

    /// <summary>Reports a chain that is too long.</summary>
    public static bool IsTooLong(int length, Lexeme start, TextSpan span)
    {
        if (length <= Limits.Chain) return false;
        start.Context.Errors.ReportTooLong(span);
        return true;
    }
}
