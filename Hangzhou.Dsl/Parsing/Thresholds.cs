using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Thresholds that stand first: <c>at least 1 of …</c>, <c>more than broad_share of …</c>.</summary>
internal static class Thresholds
{
    /// <summary>
    /// A line that begins with a comparison continues the one above, but <c>at least 1 of …</c> with a bare whole
    /// number begins a criterion: <c>1 of x</c> is never a value, so nothing else can be meant. Nor does a line that
    /// opens a brace continue a criterion: it begins a population.
    /// </summary>
    public static bool BeginsCriterion(Lexeme at) =>
        at.IsFirstOnLine && at.Context.OpenParentheses == 0 && (IsCount(at) || Landmarks.IsPopulation(at));

    /// <summary>at least 1 of …</summary>
    public static bool IsCount(Lexeme at) =>
        at.Next.Keyword is Keyword.Least or Keyword.Most or Keyword.Than
        && at.Next.Next.Kind == LexemeKind.Number
        && at.Next.Next.Next.Is(Keyword.Of);

    // example: 80%
    public static IResult<ExpressionSyntax> ReadAmount(Lexeme at) => at switch
    {
        { Kind: LexemeKind.Number } => Primaries.ReadNumber(at),
        { Kind: LexemeKind.Name } when !Surface.IsReserved(at.Keyword) => Primaries.ReadName(at),
        { Mark: Mark.OpenParenthesis } => Parentheses.Read(at),
        _ => Failures.Expected<ExpressionSyntax>(at, Failures.Value),
    };
}
