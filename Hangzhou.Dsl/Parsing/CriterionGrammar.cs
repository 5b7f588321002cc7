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
        if (IsOutside(at) || at.Mark is Mark.CloseBrace || !ClosesBeforeItOpens(at)) return false;
        Failures.Report(Failures.Expected<object>(at, "'{'"));
        return true;
    }

    /// <summary>Whether a } comes before the next {: then only the { was left out.</summary>
    private static bool ClosesBeforeItOpens(Lexeme from)
    {
        foreach (var at in from.Ahead())
        {
            if (at.Mark is Mark.OpenBrace or Mark.CloseBrace) return at.Is(Mark.CloseBrace);
        }

        return false;
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

    private static bool EndsCriterion(Lexeme at) => at.IsEnd || at.Is(Mark.CloseBrace) || at.Is(Mark.Semicolon) || at.IsFirstOnLine || IsOutside(at);

    /// <summary>Whether, after an error, the next criterion surely begins here.</summary>
    private static bool BeginsNext(Lexeme at) =>
        at.Is(Mark.Semicolon) || IsOutside(at) || (at.IsFirstOnLine && BeginsValue(at));

    /// <summary>What else begins a line continues the one above, which has had its error.</summary>
    private static bool BeginsValue(Lexeme at) => at.Kind switch
    {
        LexemeKind.Name => !Surface.IsReserved(at.Keyword) || Thresholds.IsCount(at)
            || at.Keyword is Keyword.Not or Keyword.If or Keyword.Count or Keyword.Sum or Keyword.Any or Keyword.Every,
        LexemeKind.Symbol => at.Is(Mark.OpenParenthesis),
        _ => !at.IsEnd,
    };

    private static bool IsOutside(Lexeme at) =>
        Landmarks.IsDeclarationOrMilestone(at) || Landmarks.IsMilestoneClause(at) || Landmarks.IsPopulation(at) || EvidenceGrammar.BeginsClause(at);
}
