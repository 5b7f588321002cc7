using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Targets and their milestones.</summary>
internal static class TargetGrammar
{
    private static readonly Parser<ClauseList> MilestoneBlock = new Block(
        "milestone",
        Landmarks.IsDeclarationOrMilestone,
        ClauseRule.Once("title", TitleGrammar.Title, Keyword.Title),
        ClauseRule.Many("cite", Word(Keyword.Cite).Then(_ => MilestoneId.Listed()).Select(ids => (object)ids), Keyword.Cite),
        new ClauseRule(
            "timing",
            [Keyword.By, Keyword.During, Keyword.From, Keyword.Each],
            TimingGrammar.Timing,
            Repeats: false),
        ClauseRule.Once("pace", Word(Keyword.Pace).Then(_ => NameOf("a kind of pace")), Keyword.Pace),
        ClauseRule.Many(
            "population", PopulationGrammar.Population,
            Keyword.Every, Keyword.At, Keyword.More, Keyword.Less, Keyword.The, Keyword.Overall)).Read;

    // example: milestone 5.1 { cite 5.1 by 2035 every reserve { degraded_areas_identified } }
    public static readonly Parser<MilestoneSyntax> Milestone =
        from start in Word(Keyword.Milestone)
        from id in MilestoneId
        from clauses in MilestoneBlock
        from end in Here
        select new MilestoneSyntax(
            id, clauses.One<TitleSyntax>("title"),
            [.. clauses.All<ImmutableArray<MilestoneIdSyntax>>("cite").SelectMany(ids => ids)],
            clauses.One<TimingSyntax>("timing"), clauses.One<IdentifierSyntax>("pace"),
            clauses.All<PopulationSyntax>("population"), start.To(end));

    private static readonly Parser<ClauseList> TargetBlock = new Block(
        "target",
        Landmarks.IsDeclaration,
        ClauseRule.Once("goal", Word(Keyword.Goal).Then(_ => NameOf("a goal's name")), Keyword.Goal),
        ClauseRule.Once("title", TitleGrammar.Title, Keyword.Title),
        ClauseRule.Many("milestone", Milestone, Keyword.Milestone)).Read;

    // example: target 5 { goal A title en "Restore" milestone 5.1 { cite 5.1 by 2035 every reserve { restored } } }
    public static readonly Parser<DeclarationSyntax> Target =
        from start in Word(Keyword.Target)
        from number in WholeNumber
        from clauses in TargetBlock
        from end in Here
        select new TargetSyntax(
            number, clauses.One<IdentifierSyntax>("goal"), clauses.One<TitleSyntax>("title"),
            clauses.All<MilestoneSyntax>("milestone"), start.To(end));
}
