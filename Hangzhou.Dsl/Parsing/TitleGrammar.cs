using System.Linq;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Titles in the languages of the plan.</summary>
internal static class TitleGrammar
{
    // example: en "restoration"
    private static readonly Parser<TextSyntax> English = Word(Keyword.En).Then(_ => Quoted);

    private static readonly Parser<TextSyntax> Chinese = Word(Keyword.Zh).Then(_ => Quoted);

    // example: title en "restoration" zh "…"
    public static readonly Parser<TitleSyntax> Title =
        from start in Word(Keyword.Title)
        from title in (Parser<TitleSyntax>)(input => ReadTexts(start, (Lexeme)input))
        select title;

    /// <summary>Whether a title begins here, and not a field of that name.</summary>
    public static bool Begins(Lexeme at) => at.Is(Keyword.Title) && !at.Next.Is(Mark.Colon);

    private static IResult<TitleSyntax> ReadTexts(Lexeme start, Lexeme at)
    {
        if (at.Is(Keyword.Zh)) return ReadTwo(Chinese, English, Keyword.En, at, (zh, en, end) => new TitleSyntax(en, zh, start.To(end)));
        return ReadTwo(English, Chinese, Keyword.Zh, at, (en, zh, end) => new TitleSyntax(en, zh, start.To(end)));
    }

    private static IResult<TitleSyntax> ReadTwo(
        Parser<TextSyntax> first, Parser<TextSyntax> second, Keyword secondWord, Lexeme at,
        System.Func<TextSyntax, TextSyntax?, Lexeme, TitleSyntax> build)
    {
        var one = first(at);
        if (!one.WasSuccessful) return one.As<TitleSyntax>();
        // A name after 'zh' is the field's own Chinese name, not a title.
        var hasSecond = ((Lexeme)one.Remainder).Is(secondWord);
        if (!hasSecond) return Result.Success(build(one.Value, null, (Lexeme)one.Remainder), one.Remainder);
        var two = second(one.Remainder);
        return two.WasSuccessful
            ? Result.Success(build(one.Value, two.Value, (Lexeme)two.Remainder), two.Remainder)
            : two.As<TitleSyntax>();
    }
}
