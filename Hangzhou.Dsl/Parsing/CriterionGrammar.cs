using System.Collections.Immutable;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>The criteria of a population, as read.</summary>
internal sealed record CriterionList(ImmutableArray<CriterionSyntax> Criteria);

/// <summary>
/// Criteria between braces, one a line or with <c>;</c> between. That a line continues the one above needs no rule here:
/// an expression reads on over every operator that follows, and no value begins a line inside it.
/// </summary>
internal static class CriterionGrammar
{
    public static IResult<CriterionList> ReadBlock(IInput input)
    {
        var open = (Lexeme)input;
        if (!open.Is(Mark.OpenBrace) && !GoOnWithoutBrace(open)) return Failures.Expected<CriterionList>(open, "'{'");
        var criteria = ImmutableArray.CreateBuilder<CriterionSyntax>();
        var at = open.Is(Mark.OpenBrace) ? open.Next : open;
        while (!at.Is(Mark.CloseBrace))
        {
            if (at.IsEnd || IsOutside(at)) return EndUnclosed(open, at, criteria.ToImmutable());
            if (at.Is(Mark.Semicolon)) at = at.Next;
            else at = ReadCriterion(at, criteria);
        }

        if (criteria.Count == 0) open.Context.Errors.ReportNoCriteria(open.To(at.Next));
        return Result.Success(new CriterionList(criteria.ToImmutable()), at.Next);
    }

    private static bool GoOnWithoutBrace(Lexeme at)
    {
        if (at.IsEnd || !at.IsFirstOnLine || IsOutside(at) || at.Kind != LexemeKind.Name) return false;
        Failures.Report(Failures.Expected<object>(at, "'{'"));
        return true;
    }

    private static IResult<CriterionList> EndUnclosed(Lexeme open, Lexeme at, ImmutableArray<CriterionSyntax> criteria)
    {
        if (!Failures.IsConsequence(at)) open.Context.Errors.ReportUnclosedBrace(open.Span, "population");
        if (at.IsEnd) open.Context.IsEndReported = true;
        return Result.Success(new CriterionList(criteria), at);
    }

    // example: buffer.restored_area at least 50% of buffer.degraded_area
    private static Lexeme ReadCriterion(Lexeme start, ImmutableArray<CriterionSyntax>.Builder criteria)
    {
        var result = ExpressionGrammar.Expression.OrMissing(at => at != start && BeginsNext(at))(start);
        var end = (Lexeme)result.Remainder;
        // A mark that begins no value leads nowhere by itself: go on behind it.
        if (end == start) end = start.Is(Mark.OpenBrace) ? Recovery.PastBlock(start) : start.Next;
        criteria.Add(new CriterionSyntax(result.Value, start.To(end)));
        if (EndsCriterion(end)) return end;
        if (result.Value is not MissingExpressionSyntax) ReportNotEnded(end);
        return Recovery.SkipTo(end.Is(Mark.OpenBrace) ? Recovery.PastBlock(end) : end.Next, BeginsNext);
    }

    private static void ReportNotEnded(Lexeme end)
    {
        if (!Failures.IsConsequence(end)) end.Context.Errors.ReportCriterionNotEnded(end.Span, Failures.Describe(end));
    }

    private static bool EndsCriterion(Lexeme at) => at.IsEnd || at.Is(Mark.CloseBrace) || at.Is(Mark.Semicolon) || at.IsFirstOnLine;

    /// <summary>Whether, after an error, the next criterion surely begins here.</summary>
    private static bool BeginsNext(Lexeme at) =>
        at.Is(Mark.Semicolon) || IsOutside(at) || (at.IsFirstOnLine && (!Continues(at) || Thresholds.IsCount(at)));

    private static bool Continues(Lexeme at) =>
        Operators.IsSymbol(at.Mark) || Operators.IsThreshold(at)
        || at.Mark is Mark.Plus or Mark.Minus or Mark.Times or Mark.Divide or Mark.CloseParenthesis
        || at.Keyword is Keyword.And or Keyword.Or or Keyword.Then or Keyword.Where or Keyword.Is or Keyword.In or Keyword.Between;

    private static bool IsOutside(Lexeme at) =>
        Landmarks.IsDeclaration(at) || Landmarks.IsMilestone(at) || Landmarks.IsMilestoneClause(at);
}
