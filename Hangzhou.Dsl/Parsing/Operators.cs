using System.Collections.Generic;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>A comparison as read.</summary>
internal sealed record OperatorFound(ComparisonOperator Operator);

/// <summary>How comparisons are written: in words, and in signs that a formatter turns into words.</summary>
internal static class Operators
{
    private static readonly Dictionary<Mark, ComparisonOperator> Signs = new()
    {
        [Mark.GreaterOrEqual] = ComparisonOperator.AtLeast,
        [Mark.LessOrEqual] = ComparisonOperator.AtMost,
        [Mark.Greater] = ComparisonOperator.MoreThan,
        [Mark.Less] = ComparisonOperator.LessThan,
        [Mark.Equal] = ComparisonOperator.Is,
        [Mark.NotEqual] = ComparisonOperator.IsNot,
    };

    private static readonly Dictionary<(Keyword First, Keyword Second), ComparisonOperator> Words = new()
    {
        [(Keyword.At, Keyword.Least)] = ComparisonOperator.AtLeast,
        [(Keyword.At, Keyword.Most)] = ComparisonOperator.AtMost,
        [(Keyword.More, Keyword.Than)] = ComparisonOperator.MoreThan,
        [(Keyword.Less, Keyword.Than)] = ComparisonOperator.LessThan,
        [(Keyword.Is, Keyword.Not)] = ComparisonOperator.IsNot,
    };

    public static bool IsSymbol(Mark mark) => Signs.ContainsKey(mark);

    // example: at least
    public static IResult<OperatorFound> Read(Lexeme at)
    {
        if (Signs.TryGetValue(at.Mark, out var sign)) return Found(sign, at.Next);
        if (Words.TryGetValue((at.Keyword, at.Next.Keyword), out var words)) return Found(words, at.Next.Next);
        return at.Keyword switch
        {
            Keyword.Is => Found(ComparisonOperator.Is, at.Next),
            Keyword.At => Failures.Expected<OperatorFound>(at.Next, "'least'", "'most'", "'baseline'", "a year"),
            _ => Failures.Expected<OperatorFound>(at.Next, "'than'"),
        };
    }

    private static IResult<OperatorFound> Found(ComparisonOperator found, Lexeme next) => Result.Success(new OperatorFound(found), next);
}
