using System.Collections.Immutable;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Fields of entities and parts, and their types.</summary>
internal static class FieldGrammar
{
    // example: zh 核心区
    private static readonly Parser<IdentifierSyntax?> ChineseName =
        Word(Keyword.Zh).Then(_ => Name).When(at => at.Is(Keyword.Zh) && !at.Next.Is(Mark.Colon));

    // example: under_way zh 实施中
    private static readonly Parser<ChoiceSyntax> Choice =
        from name in NameOf("a choice")
        from chinese in ChineseName
        select new ChoiceSyntax(name, chinese, chinese is null ? name.Span : Text.TextSpan.Covering(name.Span, chinese.Span));

    // example: one of planned, under_way, done
    private static readonly Parser<ImmutableArray<ChoiceSyntax>> Choices =
        from one in Word(Keyword.One)
        from of in Word(Keyword.Of)
        from choices in Choice.Listed()
        select choices;

    // example: money USD
    private static readonly Parser<IdentifierSyntax?> Currency = Name.When(IsCurrency);

    /// <summary>A type name; <c>count</c> is one too, though an operator word elsewhere.</summary>
    private static readonly Parser<IdentifierSyntax> TypeName = input => ((Lexeme)input).Is(Keyword.Count)
        ? Result.Success(IdentifierOf((Lexeme)input), ((Lexeme)input).Next)
        : NameOf("a type")(input);

    // example: many member_state
    public static readonly Parser<TypeSyntax> Type = input => ReadType((Lexeme)input);

    // example: by year
    private static readonly Parser<string?> ByYear =
        Word(Keyword.By).Then(_ => Word(Keyword.Year)).Select(_ => "by year").When(at => at.Is(Keyword.By));

    // example: inverse reserves
    private static readonly Parser<IdentifierSyntax?> Inverse =
        Word(Keyword.Inverse).Then(_ => Name).When(at => at.Is(Keyword.Inverse) && !at.Next.Is(Mark.Colon));

    // example: core.area
    private static readonly Parser<IdentifierSyntax> Path = input => ReadPath((Lexeme)input);

    // example: sum of core.area, buffer.area
    private static readonly Parser<SumSyntax?> Sum =
        (from start in Here
         from sum in Word(Keyword.Sum)
         from of in Word(Keyword.Of)
         from parts in Path.Listed()
         from end in Here
         select new SumSyntax(parts, start.To(end))).When(at => at.Is(Keyword.Sum));

    /// <summary>A title that follows a field is the field's; the entity's own stands before the fields.</summary>
    // example: states: many member_state inverse reserves
    public static readonly Parser<FieldSyntax> Field =
        from start in Here
        from key in Word(Keyword.Key).When(IsKeyWord)
        from name in NameOf("a field's name")
        from early in ChineseName
        from colon in Symbol(Mark.Colon, ":")
        from type in Type
        from byYear in ByYear
        from inverse in Inverse
        from sum in Sum
        from chinese in ChineseName
        from title in TitleGrammar.Title.When(TitleGrammar.Begins)
        from end in Here
        select new FieldSyntax(name, early ?? chinese, key is not null, type, byYear is not null, inverse, sum, title, start.To(end));

    /// <summary>Whether a field begins here.</summary>
    public static bool Begins(Lexeme at) =>
        at.Kind == LexemeKind.Name && !TitleGrammar.Begins(at) && (at.Next.Is(Mark.Colon) || !Surface.IsReserved(at.Keyword));

    private static bool IsKeyWord(Lexeme at) => at.Is(Keyword.Key) && at.Next.Kind == LexemeKind.Name;

    private static bool IsCurrency(Lexeme at) =>
        at is { Kind: LexemeKind.Name, IsFirstOnLine: false, Keyword: Keyword.None } && !at.Next.Is(Mark.Colon)
        && at.Previous is { Text: "money" };

    private static IResult<IdentifierSyntax> ReadPath(Lexeme start)
    {
        var segment = NameOf("a field's name")(start);
        var path = segment.WasSuccessful ? segment.Value.Text : string.Empty;
        while (segment.WasSuccessful && ((Lexeme)segment.Remainder).Is(Mark.Dot))
        {
            segment = NameOf("a field's name")(((Lexeme)segment.Remainder).Next);
            if (segment.WasSuccessful && path.Length <= Limits.LettersOfPath) path += "." + segment.Value.Text;
        }

        return segment.WasSuccessful
            ? Result.Success(new IdentifierSyntax(path, start.To((Lexeme)segment.Remainder)), segment.Remainder)
            : segment;
    }

    private static IResult<TypeSyntax> ReadType(Lexeme start)
    {
        if (start.IsFirstOnLine) return Failures.Expected<TypeSyntax>(start, "a type");
        var isMany = start.Is(Keyword.Many);
        var at = isMany ? start.Next : start;
        return at.Is(Keyword.One) && at.Next.Is(Keyword.Of) ? ChoiceType(start, isMany)(at) : NamedType(start, isMany)(at);
    }

    // example: many one of africa, arab_states
    private static Parser<TypeSyntax> ChoiceType(Lexeme start, bool isMany) =>
        from choices in Choices
        from end in Here
        select new ChoiceTypeSyntax(choices, isMany, start.To(end));

    // example: many member_state
    private static Parser<TypeSyntax> NamedType(Lexeme start, bool isMany) =>
        from name in TypeName
        from currency in Currency
        from end in Here
        select new NamedTypeSyntax(name, currency, isMany, start.To(end));
}
