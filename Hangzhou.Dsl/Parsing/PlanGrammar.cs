using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>The plan itself, its goals, its assumptions, and what is left out of it.</summary>
internal static class PlanGrammar
{
    // example: 2025-09-25
    private static readonly Parser<object> Date = input => ((Lexeme)input).Kind == LexemeKind.Date
        ? Result.Success<object>(((Lexeme)input).Date, ((Lexeme)input).Next)
        : Failures.Expected<object>((Lexeme)input, "a date such as 2025-09-25");

    private static readonly Parser<ClauseList> PlanBlock = new Block(
        "plan",
        Landmarks.IsDeclarationOrMilestone,
        ClauseRule.Once("title", TitleGrammar.Title, Keyword.Title),
        ClauseRule.Once("edition", Word(Keyword.Edition).Then(_ => Quoted), Keyword.Edition),
        ClauseRule.Once("adopted", Word(Keyword.Adopted).Then(_ => Date), Keyword.Adopted),
        ClauseRule.Once("baseline", Word(Keyword.Baseline).Then(_ => Year), Keyword.Baseline)).Read;

    // example: plan hangzhou 2026..2035 { edition "2025" adopted 2025-09-25 baseline 2025 }
    public static readonly Parser<DeclarationSyntax> Plan =
        from start in Word(Keyword.Plan)
        from name in NameOf("the plan's name")
        from years in Grammar.Years
        from clauses in PlanBlock
        from end in Here
        select new PlanSyntax(
            name, years.From, years.To, clauses.One<TitleSyntax>("title"), clauses.One<TextSyntax>("edition"),
            clauses.FirstOf("adopted")?.Value as CalendarDate?, clauses.One<WholeNumberSyntax>("baseline"), start.To(end));

    private static readonly Parser<ClauseList> GoalBlock = new Block(
        "goal", Landmarks.IsDeclarationOrMilestone, ClauseRule.Once("title", TitleGrammar.Title, Keyword.Title)).Read;

    // example: goal A { title en "Protect" }
    public static readonly Parser<DeclarationSyntax> Goal =
        from start in Word(Keyword.Goal)
        from name in NameOf("the goal's name")
        from clauses in GoalBlock
        from end in Here
        select new GoalSyntax(name, clauses.One<TitleSyntax>("title"), start.To(end));

    // example: reading working = 10%
    private static readonly Parser<ReadingSyntax> Reading =
        from start in Word(Keyword.Reading)
        from name in NameOf("the reading's name")
        from equal in Symbol(Mark.Equal, "=")
        from value in ExpressionGrammar.Expression.OrMissing(EndsReading)
        from end in Here
        select new ReadingSyntax(name, value, start.To(end));

    private static readonly Parser<ClauseList> AssumptionBlock = new Block(
        "assumption",
        Landmarks.IsDeclarationOrMilestone,
        ClauseRule.Once("reads", Word(Keyword.Reads).Then(_ => Quoted), Keyword.Reads),
        ClauseRule.Many("reading", Reading, Keyword.Reading),
        ClauseRule.Once("status", Word(Keyword.Status).Then(_ => NameOf("a status")), Keyword.Status),
        ClauseRule.Once("decided by", Word(Keyword.Decided).Then(_ => Word(Keyword.By)).Then(_ => Quoted), Keyword.Decided)).Read;

    // example: assumption significant_growth: share { reads "no figure is given" reading working = 10% status proposed }
    public static readonly Parser<DeclarationSyntax> Assumption =
        from start in Word(Keyword.Assumption)
        from name in NameOf("the assumption's name")
        from colon in Symbol(Mark.Colon, ":")
        from type in FieldGrammar.Type
        from clauses in AssumptionBlock
        from end in Here
        select new AssumptionSyntax(
            name, type, clauses.One<TextSyntax>("reads"), clauses.All<ReadingSyntax>("reading"),
            clauses.One<IdentifierSyntax>("status"), clauses.One<TextSyntax>("decided by"), start.To(end));

    // example: not encoded 14.1 part "balance between biomes" because "no roster of biomes is published"
    public static readonly Parser<DeclarationSyntax> NotEncoded =
        from start in Word(Keyword.Not)
        from encoded in Word(Keyword.Encoded)
        from cite in MilestoneId
        from part in Word(Keyword.Part).Then(_ => Quoted).When(at => at.Is(Keyword.Part))
        from because in Word(Keyword.Because).Then(_ => Quoted)
        from end in Here
        select new NotEncodedSyntax(cite, part, because, start.To(end));

    private static bool EndsReading(Lexeme at) =>
        at.Keyword is Keyword.Reading or Keyword.Reads or Keyword.Status or Keyword.Decided;
}
