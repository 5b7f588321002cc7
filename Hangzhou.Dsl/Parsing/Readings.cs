using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Writes out the two ways in which an expression can be read.</summary>
internal static class Readings
{
    private const int MaximumLength = 120;
    private const int MostLooked = 1_000;
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n', '\u3000', '\u00A0'];

    /// <summary><c>a and b or c</c> → <c>(a and b) or c</c> when <c>and</c> binds, <c>a and (b or c)</c> when <c>or</c> does</summary>
    public static string Grouped(
        SourceText source, ImmutableArray<ExpressionSyntax> operands, List<LogicalOperator> joins, LogicalOperator binding)
    {
        var groups = new List<List<string>> { new() { TextOf(source, operands[0]) } };
        for (var i = 0; i < joins.Count && i < MaximumLength; i++)
        {
            if (joins[i] != binding) groups.Add(new List<string>());
            groups[groups.Count - 1].Add(TextOf(source, operands[i + 1]));
        }

        var (inner, outer) = binding == LogicalOperator.And ? (" and ", " or ") : (" or ", " and ");
        return Shorten(string.Join(outer, groups.Select(group => group.Count == 1 ? group[0] : "(" + string.Join(inner, group) + ")")));
    }

    /// <summary><c>not a and b</c> → <c>(not a) and b</c>, <c>not (a and b)</c></summary>
    public static (string First, string Second) OfNot(
        SourceText source, NotExpressionSyntax not, IEnumerable<ExpressionSyntax> following, LogicalOperator join)
    {
        var word = join == LogicalOperator.And ? " and " : " or ";
        var rest = string.Join(word, following.Take(MaximumLength).Select(operand => TextOf(source, operand)));
        return (
            Shorten("(" + TextOf(source, not) + ")" + word + rest),
            Shorten("not (" + TextOf(source, not.Operand) + word + rest + ")"));
    }

    /// <summary><c>a at least b at least c</c> → <c>a at least b and b at least c</c>, <c>(a at least b) at least c</c></summary>
    public static (string First, string Second) OfComparisons(SourceText source, TextSpan first, TextSpan middle, TextSpan second) => (
        Shorten(TextOf(source, first) + " and " + TextOf(source, middle) + " " + TextOf(source, second)),
        Shorten("(" + TextOf(source, first) + ") " + TextOf(source, second)));

    /// <summary>A piece of the source in one line.</summary>
    public static string TextOf(SourceText source, TextSpan span)
    {
        // Of a piece without end the beginning will do: what is shown is cut too.
        var shown = span.Length <= MostLooked ? span : new TextSpan(span.Start, MostLooked);
        return Shorten(string.Join(" ", source[shown].Split(Spaces, System.StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string TextOf(SourceText source, ExpressionSyntax expression) => TextOf(source, expression.Span);

    private static string Shorten(string reading) => reading.Length <= MaximumLength
        ? reading
        : new StringBuilder(reading, 0, MaximumLength - 1, MaximumLength).Append('…').ToString();
}
