using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Entities, parts and defines.</summary>
internal static class EntityGrammar
{
    private const string Title = "title";
    private const string Field = "field (name: type)";

    private static readonly Parser<ClauseList> EntityBlock = BlockOf("entity").Read;

    private static readonly Parser<ClauseList> PartBlock = BlockOf("part").Read;

    // example: entity reserve plural reserves { key code: text }
    public static readonly Parser<DeclarationSyntax> Entity =
        from start in Word(Keyword.Entity)
        from name in NameOf("the entity's name")
        from plural in Word(Keyword.Plural).Then(_ => NameOf("the plural"))
        from clauses in EntityBlock
        from end in Here
        select new EntitySyntax(
            name, plural, IsSingle: false, clauses.One<TitleSyntax>(Title), clauses.All<FieldSyntax>(Field), start.To(end));

    // example: single entity secretariat { youth_trained: count by year }
    public static readonly Parser<DeclarationSyntax> SingleEntity =
        from start in Word(Keyword.Single)
        from entity in Word(Keyword.Entity)
        from name in NameOf("the entity's name")
        from clauses in EntityBlock
        from end in Here
        select new EntitySyntax(
            name, null, IsSingle: true, clauses.One<TitleSyntax>(Title), clauses.All<FieldSyntax>(Field), start.To(end));

    // example: part zone { area: area }
    public static readonly Parser<DeclarationSyntax> Part =
        from start in Word(Keyword.Part)
        from name in NameOf("the part's name")
        from clauses in PartBlock
        from end in Here
        select new PartSyntax(name, clauses.One<TitleSyntax>(Title), clauses.All<FieldSyntax>(Field), start.To(end));

    // example: define reserve.has_research = at least 1 of research_projects where transdisciplinary
    public static readonly Parser<DeclarationSyntax> Define =
        from start in Word(Keyword.Define)
        from entity in NameOf("an entity's name")
        from dot in Symbol(Mark.Dot, ".")
        from name in NameOf("the new name")
        from equal in Symbol(Mark.Equal, "=")
        from body in ExpressionGrammar.Expression.OrMissing(Landmarks.IsDeclaration)
        from end in Here
        select new DefineSyntax(entity, name, body, start.To(end));

    private static Block BlockOf(string owner) => new(
        owner,
        Landmarks.IsDeclarationOrMilestone,
        new ClauseRule(Title, [Keyword.Title], TitleGrammar.Title, Repeats: false, TitleGrammar.Begins),
        new ClauseRule(Field, [], FieldGrammar.Field, Repeats: true, FieldGrammar.Begins));
}
