using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Cases: facts written beside the rules, and what must come of them.</summary>
internal static class CaseGrammar
{
    private const string Member = "member (reserve \"R1\" { … })";
    private const string Incomplete = "roster (reserves incomplete)";
    private const string Round = "round";
    private const string Expect = "expect";

    // example: 2035-12-31
    private static readonly Parser<DaySyntax> Day = input => ((Lexeme)input).Kind == LexemeKind.Date
        ? Result.Success(new DaySyntax(((Lexeme)input).Date, ((Lexeme)input).Span), ((Lexeme)input).Next)
        : Failures.Expected<DaySyntax>((Lexeme)input, "a date such as 2035-12-31");

    // example: reserve "R1" { core.area: 8 ha }
    private static readonly Parser<CaseMemberSyntax> OneMember =
        from start in Here
        from entity in NameOf("an entity's name")
        from key in Quoted.When(at => at.Kind == LexemeKind.Text)
        from values in (Parser<ClauseList>)CaseValueGrammar.ReadBlock
        from end in Here
        select new CaseMemberSyntax(entity, key, CaseValueGrammar.ValuesOf(values), start.To(end));

    // example: reserves incomplete of 785
    private static readonly Parser<IncompleteRosterSyntax> OneIncomplete =
        from start in Here
        from roster in NameOf("a roster's name")
        from word in Word(Keyword.Incomplete)
        from total in Word(Keyword.Of).Then(_ => WholeNumber).When(at => at.Is(Keyword.Of))
        from end in Here
        select new IncompleteRosterSyntax(roster, total, start.To(end));

    private static readonly ClauseRule MemberRule = new(Member, [], OneMember, Repeats: true, BeginsMember);

    private static readonly ClauseRule IncompleteRule = new(Incomplete, [], OneIncomplete, Repeats: true, at => at.Kind == LexemeKind.Name && at.Next.Is(Keyword.Incomplete));

    private static readonly Parser<ClauseList> RoundBlock = new Block(Round, at => Landmarks.IsDeclarationOrMilestone(at) || BeginsPart(at), IncompleteRule, MemberRule).Read;

    // example: round 2027-12-31 { reserve "R1" { surveyed: yes } }
    private static readonly Parser<CaseRoundSyntax> OneRound =
        from start in Word(Keyword.Round)
        from date in Day
        from clauses in RoundBlock
        from end in Here
        select RoundOf(date, clauses, start.To(end));

    // example: under strict
    private static readonly Parser<NameExpressionSyntax?> Reading =
        Word(Keyword.Under).Then(_ => (Parser<NameExpressionSyntax>)CaseValueGrammar.ReadPath).When(at => at.Is(Keyword.Under));

    // example: expect "R1" satisfied
    private static readonly Parser<ExpectationSyntax> OneExpectation =
        from start in Word(Keyword.Expect)
        from member in Quoted.When(at => at.Kind == LexemeKind.Text)
        from word in NameOf("a status")
        from reading in Reading
        from end in Here
        select new ExpectationSyntax(member, word, reading, start.To(end));

    private static readonly Parser<ClauseList> CaseBlock = new Block(
        "case",
        Landmarks.IsDeclarationOrMilestone,
        ClauseRule.Many(Round, OneRound, Keyword.Round),
        ClauseRule.Many(Expect, OneExpectation, Keyword.Expect),
        IncompleteRule,
        MemberRule).Read;

    // example: case "half is enough" of milestone 5.2 on 2035-12-31 { expect unknown }
    public static readonly Parser<DeclarationSyntax> Case =
        from start in Word(Keyword.Case)
        from name in Quoted
        from of in Word(Keyword.Of)
        from milestone in Word(Keyword.Milestone)
        from id in MilestoneId
        from dated in Word(Keyword.On)
        from date in Day
        from clauses in CaseBlock
        from end in Here
        select new CaseSyntax(name, id, date, RoundsOf(date, clauses), clauses.All<ExpectationSyntax>(Expect), start.To(end));

    // What stands outside a round is a round of the case's own date.
    private static ImmutableArray<CaseRoundSyntax> RoundsOf(DaySyntax date, ClauseList clauses)
    {
        var rounds = clauses.All<CaseRoundSyntax>(Round);
        var own = RoundOf(date, clauses, date.Span);
        var isEmpty = own.Members.IsEmpty && own.Incomplete.IsEmpty;
        return rounds.IsEmpty || !isEmpty ? rounds.Add(own) : rounds;
    }

    private static CaseRoundSyntax RoundOf(DaySyntax date, ClauseList clauses, Text.TextSpan span) =>
        new(date, clauses.All<CaseMemberSyntax>(Member), clauses.All<IncompleteRosterSyntax>(Incomplete), span);

    /// <summary>Whether a clause of the case surely begins on this line, so that what it stands in is not closed.</summary>
    public static bool BeginsLine(Lexeme at) =>
        BeginsPart(at) || (at.IsFirstOnLine && at.Next.Kind == LexemeKind.Text && at.Next.Next.Is(Mark.OpenBrace));

    private static bool BeginsPart(Lexeme at) => at is { IsFirstOnLine: true, Keyword: Keyword.Round or Keyword.Expect };

    private static bool BeginsMember(Lexeme at) =>
        at.Kind == LexemeKind.Name && at.Keyword is not (Keyword.Round or Keyword.Expect)
        && (at.Next.Kind == LexemeKind.Text || at.Next.Is(Mark.OpenBrace) || LacksBrace(at));

    // secretariat youth_trained: 150 }
    private static bool LacksBrace(Lexeme at) =>
        at.IsFirstOnLine && at.Next.Kind == LexemeKind.Name && CaseValueGrammar.BeginsPair(at.Next);
}
