using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>The outline of the official text: its commitments, with their deadlines and figures.</summary>
internal static class OutlineGrammar
{
    // example: by 2027, 2030
    private static readonly Parser<ImmutableArray<TimingSyntax>> ByYears =
        from start in Word(Keyword.By)
        from years in Year.Listed()
        select ImmutableArray.CreateRange(years, year => (TimingSyntax)new ByTimingSyntax(CalendarDate.EndOf((int)year.Value), year.Span));

    // example: during 2026..2035
    private static readonly Parser<ImmutableArray<TimingSyntax>> Deadlines = input => ((Lexeme)input).Is(Keyword.By)
        ? ByYears(input)
        : TimingGrammar.Timing.Select(ImmutableArray.Create)(input);

    // example: 50%
    private static readonly Parser<FigureSyntax> Figure = input =>
    {
        var number = (Lexeme)input;
        if (number.Kind != LexemeKind.Number) return Failures.Expected<FigureSyntax>(number, "a figure such as 50% or 150");
        var isShare = number.Next.Is(Mark.Percent);
        var end = isShare ? number.Next.Next : number.Next;
        return Result.Success(new FigureSyntax(Fraction.Parse(number.Text), isShare, number.To(end)), end);
    };

    private static readonly Parser<ClauseList> CommitmentBlock = new Block(
        "commitment",
        Landmarks.IsDeclarationOrMilestone,
        ClauseRule.Many("deadline", Deadlines.Select(list => (object)list), Keyword.By, Keyword.During, Keyword.From, Keyword.Each),
        ClauseRule.Once("figures", Word(Keyword.Figures).Then(_ => Figure.Listed()).Select(list => (object)list), Keyword.Figures),
        ClauseRule.Once("digest", Word(Keyword.Digest).Then(_ => Quoted), Keyword.Digest)).Read;

    // example: commitment 5.2 { by 2035 figures 50%, 30% digest "sha256:…" }
    public static readonly Parser<DeclarationSyntax> Commitment =
        from start in Word(Keyword.Commitment)
        from id in MilestoneId
        from clauses in CommitmentBlock
        from end in Here
        select new CommitmentSyntax(
            id, [.. clauses.All<ImmutableArray<TimingSyntax>>("deadline").SelectMany(deadlines => deadlines)],
            [.. clauses.All<ImmutableArray<FigureSyntax>>("figures").SelectMany(figures => figures)],
            clauses.One<TextSyntax>("digest"), start.To(end));
}
