using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>A whole file: its declarations, found by the word each begins with.</summary>
internal static class DeclarationGrammar
{
    private static readonly Dictionary<Keyword, Parser<DeclarationSyntax>> Declarations = new()
    {
        [Keyword.Plan] = PlanGrammar.Plan,
        [Keyword.Goal] = PlanGrammar.Goal,
        [Keyword.Entity] = EntityGrammar.Entity,
        [Keyword.Single] = EntityGrammar.SingleEntity,
        [Keyword.Part] = EntityGrammar.Part,
        [Keyword.Define] = EntityGrammar.Define,
        [Keyword.Assumption] = PlanGrammar.Assumption,
        [Keyword.Target] = TargetGrammar.Target,
        [Keyword.Not] = PlanGrammar.NotEncoded,
        [Keyword.Commitment] = OutlineGrammar.Commitment,
        [Keyword.Case] = CaseGrammar.Case,
    };

    /// <summary>Every declaration that could be read.</summary>
    public static ImmutableArray<DeclarationSyntax> ReadFile(Lexeme first)
    {
        var declarations = ImmutableArray.CreateBuilder<DeclarationSyntax>();
        var strayBraces = 0;
        for (var at = first; !at.IsEnd;)
        {
            if (at.Is(Mark.CloseBrace)) at = SkipStrayBrace(at, ref strayBraces);
            else if (at.Is(Mark.Semicolon)) at = at.Next;
            else if (at.Is(Keyword.Milestone)) at = SkipMilestones(at, ref strayBraces);
            else at = ReadDeclaration(at, declarations, ref strayBraces);
        }

        return declarations.ToImmutable();
    }

    /// <param name="strayBraces">How many closing braces are explained by an error that was reported.</param>
    private static Lexeme ReadDeclaration(
        Lexeme start, ImmutableArray<DeclarationSyntax>.Builder declarations, ref int strayBraces)
    {
        if (!Declarations.TryGetValue(start.Keyword, out var parser)) return SkipUnknown(start);
        var result = parser(start);
        if (result.WasSuccessful)
        {
            declarations.Add(result.Value);
            return (Lexeme)result.Remainder;
        }

        Failures.Report(result);
        var end = Recovery.SkipItem(start, (Lexeme)result.Remainder, Landmarks.IsDeclaration);
        if (end.Is(Mark.CloseBrace)) strayBraces++;
        return end;
    }

    private static Lexeme SkipUnknown(Lexeme start)
    {
        if (!LaterFeatures.TryReport(start) && !Failures.IsConsequence(start))
        {
            var words = Declarations.Keys.Where(key => key != Keyword.Not).Select(start.Context.Surface.WordOf);
            var suggestion = start.Kind == LexemeKind.Name ? Spelling.Nearest(start.Text, words) : null;
            start.Context.Errors.ReportUnknownDeclaration(start.Span, Failures.Describe(start), suggestion);
        }

        return Recovery.SkipItem(start, start.Is(Mark.OpenBrace) ? start : start.Next, Landmarks.IsDeclaration);
    }

    /// <summary>Milestones outside a target are read for their own errors; however many stand there, that is one error.</summary>
    private static Lexeme SkipMilestones(Lexeme start, ref int strayBraces)
    {
        start.Context.Errors.ReportMilestoneOutsideTarget(start.To(start.Next.Next));
        var at = start;
        while (at.Is(Keyword.Milestone))
        {
            var result = TargetGrammar.Milestone(at);
            if (!result.WasSuccessful) Failures.Report(result);
            at = result.WasSuccessful
                ? (Lexeme)result.Remainder
                : Recovery.SkipItem(at, (Lexeme)result.Remainder, Landmarks.IsDeclarationOrMilestone);
        }

        strayBraces++;
        return at;
    }

    private static Lexeme SkipStrayBrace(Lexeme brace, ref int strayBraces)
    {
        if (strayBraces > 0) strayBraces--;
        else brace.Context.Errors.ReportStrayBrace(brace.Span);
        return brace.Next;
    }
}
