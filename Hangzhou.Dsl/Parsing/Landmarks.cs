using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Surfaces;

namespace Hangzhou.Dsl.Parsing;

/// <summary>
/// Lines that begin something larger, whatever stands before them. Keywords may name fields, so the word after one
/// is looked at too: two words in a row begin neither a field nor a criterion.
/// </summary>
internal static class Landmarks
{
    private static readonly ImmutableHashSet<Keyword> Declarations = ImmutableHashSet.Create(
        Keyword.Plan, Keyword.Goal, Keyword.Entity, Keyword.Single, Keyword.Part, Keyword.Define, Keyword.Assumption,
        Keyword.Target, Keyword.Case, Keyword.Amendment, Keyword.Pack, Keyword.Commitment,
        Keyword.Language);

    private static readonly ImmutableHashSet<Keyword> DatedClauses = ImmutableHashSet.Create(
        Keyword.Cite, Keyword.By, Keyword.During, Keyword.From);

    /// <summary>Whether a line begins a declaration here; <c>goal A</c> without a block is a clause of a target.</summary>
    public static bool IsDeclaration(Lexeme lexeme) =>
        lexeme.IsFirstOnLine
        && ((Declarations.Contains(lexeme.Keyword) && NamesSomething(lexeme)) || IsNotEncoded(lexeme))
        && (!lexeme.Is(Keyword.Goal) || lexeme.Next.Next.Is(Mark.OpenBrace));

    /// <summary>Whether a line begins a declaration or a milestone here.</summary>
    public static bool IsDeclarationOrMilestone(Lexeme lexeme) => IsDeclaration(lexeme) || IsMilestone(lexeme);

    /// <summary>Whether a line begins a milestone here.</summary>
    public static bool IsMilestone(Lexeme lexeme) =>
        lexeme.IsFirstOnLine && lexeme.Is(Keyword.Milestone) && NamesSomething(lexeme);

    /// <summary>Whether a line begins a clause of a milestone here that no criterion can be mistaken for.</summary>
    public static bool IsMilestoneClause(Lexeme lexeme) =>
        lexeme.IsFirstOnLine && DatedClauses.Contains(lexeme.Keyword) && !lexeme.Next.IsFirstOnLine
        && lexeme.Next.Kind is LexemeKind.Number or LexemeKind.Date;

    /// <summary>
    /// Whether a population begins here, surely: <c>every reserve {</c>, or a line that begins like one and opens a
    /// brace, which no criterion does.
    /// </summary>
    public static bool IsPopulation(Lexeme lexeme) => lexeme.Keyword switch
    {
        Keyword.Every or Keyword.The when lexeme.Next.Next.Is(Mark.OpenBrace) => true,
        Keyword.Overall when lexeme.Next.Is(Mark.OpenBrace) => true,
        Keyword.Every or Keyword.The or Keyword.At or Keyword.More or Keyword.Less => lexeme.IsFirstOnLine && OpensBraceInLine(lexeme),
        _ => false,
    };

    /// <summary>not encoded 14.1 …</summary>
    public static bool IsNotEncoded(Lexeme lexeme) =>
        lexeme.Is(Keyword.Not) && lexeme.Next is { IsFirstOnLine: false, Keyword: Keyword.Encoded }
        && lexeme.Next.Next.Kind == LexemeKind.Number;

    private static bool OpensBraceInLine(Lexeme lexeme) => lexeme.Ahead()
        .TakeWhile(at => at == lexeme || (!at.IsFirstOnLine && at.Mark is not (Mark.Semicolon or Mark.CloseBrace)))
        .Any(at => at.Is(Mark.OpenBrace));

    private static bool NamesSomething(Lexeme lexeme) =>
        lexeme.Next is { IsFirstOnLine: false, Kind: LexemeKind.Name or LexemeKind.Number or LexemeKind.Text } next
        && (!Surface.IsReserved(next.Keyword) || next.Is(Keyword.In));
}
