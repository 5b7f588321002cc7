using System.Collections.Immutable;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>The values that no operator takes apart; the first lexeme tells which it is.</summary>
internal static class Primaries
{
    public static IResult<ExpressionSyntax> Read(Lexeme at)
    {
        if (EndsBefore(at)) return Failures.Expected<ExpressionSyntax>(at, Failures.Value);
        return at.Kind switch
        {
            LexemeKind.Number => ReadNumber(at),
            LexemeKind.Date => Result.Success(new DateExpressionSyntax(at.Date, at.Span), at.Next),
            LexemeKind.Text => Result.Success(new TextExpressionSyntax(at.Text, at.Span), at.Next),
            LexemeKind.Symbol when at.Is(Mark.OpenParenthesis) => Parentheses.Read(at),
            LexemeKind.Name => ReadWord(at),
            _ => Failures.Expected<ExpressionSyntax>(at, Failures.Value),
        };
    }

    // example: 8 ha
    public static IResult<ExpressionSyntax> ReadNumber(Lexeme number)
    {
        var unit = number.Next;
        var hasUnit = unit.Is(Mark.Percent)
            || unit is { Kind: LexemeKind.Name, Keyword: Keyword.None, IsFirstOnLine: false };
        return hasUnit
            ? Result.Success(new NumberExpressionSyntax(number.Text, UnitOf(unit), number.To(unit.Next)), unit.Next)
            : Result.Success(new NumberExpressionSyntax(number.Text, null, number.Span), unit);
    }

    // example: core.degraded_area
    public static IResult<ExpressionSyntax> ReadName(Lexeme start)
    {
        var segments = ImmutableArray.CreateBuilder<IdentifierSyntax>();
        segments.Add(Lexemes.IdentifierOf(start));
        var at = start.Next;
        while (at.Is(Mark.Dot))
        {
            var segment = Lexemes.Name(at.Next);
            if (!segment.WasSuccessful) return segment.As<ExpressionSyntax>();
            segments.Add(segment.Value);
            at = (Lexeme)segment.Remainder;
        }

        if (segments.Count > Limits.Depth)
        {
            start.Context.Errors.ReportTooDeep(start.To(at));
            return Result.Success(new MissingExpressionSyntax(start.To(at)), at);
        }

        return Result.Success(new NameExpressionSyntax(segments.ToImmutable(), start.To(at)), at);
    }

    private static IdentifierSyntax UnitOf(Lexeme unit) =>
        unit.Is(Mark.Percent) ? new IdentifierSyntax("%", unit.Span) : Lexemes.IdentifierOf(unit);

    /// <summary>A value never begins a line of its own, except a criterion's first or inside parentheses.</summary>
    private static bool EndsBefore(Lexeme at) =>
        at.IsFirstOnLine && at.Context.OpenParentheses == 0 && at != at.Context.ExpressionStart;

    private static IResult<ExpressionSyntax> ReadWord(Lexeme at) => at.Keyword switch
    {
        Keyword.Count => CollectionGrammar.Count(at),
        Keyword.Sum => CollectionGrammar.Sum(at),
        Keyword.Any => CollectionGrammar.Any(at),
        Keyword.Every => CollectionGrammar.Every(at),
        Keyword.At or Keyword.More or Keyword.Less => CollectionGrammar.Threshold(at),
        Keyword.Reported when IsReportedPrefix(at) => ReadReported(at),
        Keyword.If => ReadNestedIf(at),
        _ when Surface.IsReserved(at.Keyword) => Failures.Expected<ExpressionSyntax>(at, Failures.Value),
        _ => ReadName(at),
    };

    private static bool IsReportedPrefix(Lexeme at) =>
        at.Next is { Kind: LexemeKind.Name, IsFirstOnLine: false } next
        && !Surface.IsReserved(next.Keyword)
        && next.Keyword is not (Keyword.Has or Keyword.Over or Keyword.Includes or Keyword.Falls or Keyword.Does);

    // example: reported core.area at 2027
    private static IResult<ExpressionSyntax> ReadReported(Lexeme at)
    {
        var name = ShareGrammar.WithYear(at.Next, ReadName(at.Next));
        return name.WasSuccessful
            ? Result.Success(new ReportedExpressionSyntax(name.Value, at.To((Lexeme)name.Remainder)), name.Remainder)
            : name;
    }

    private static IResult<ExpressionSyntax> ReadNestedIf(Lexeme at)
    {
        at.Context.Errors.ReportNestedIf(at.Span);
        return Failures.Reported<ExpressionSyntax>(at);
    }
}
