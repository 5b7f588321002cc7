using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>The limits that keep every later stage, which recurses over trees, from running out of stack.</summary>
internal static class Nesting
{
    private const int MaximumDepth = 100;
    private const int MaximumLength = 1000;

    /// <summary>A parser that recurses: one level deeper, or an error.</summary>
    public static Parser<ExpressionSyntax> Deeper(Parser<ExpressionSyntax> parser) => input =>
    {
        var start = (Lexeme)input;
        var context = start.Context;
        if (context.Depth >= MaximumDepth)
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
        if (length <= MaximumLength) return false;
        start.Context.Errors.ReportTooLong(span);
        return true;
    }
}
