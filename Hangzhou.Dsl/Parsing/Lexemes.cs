using System;
using System.Globalization;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Parsers of one lexeme (or of a few joined ones), from which the grammars are built.</summary>
internal static class Lexemes
{
    /// <summary>The next lexeme, not taken.</summary>
    public static readonly Parser<Lexeme> Here = input => Result.Success((Lexeme)input, input);

    // example: core
    public static readonly Parser<IdentifierSyntax> Name = NameOf("a name");

    // example: "Hangzhou Strategic Action Plan"
    public static readonly Parser<TextSyntax> Quoted = On("a text in quotes", lexeme =>
        lexeme.Kind == LexemeKind.Text ? new TextSyntax(lexeme.Text, lexeme.Span) : null);

    // example: 5
    public static readonly Parser<WholeNumberSyntax> WholeNumber = On("a whole number", lexeme =>
        lexeme.Kind == LexemeKind.Number && long.TryParse(lexeme.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new WholeNumberSyntax(value, lexeme.Span)
            : null);

    // example: 2035
    public static readonly Parser<WholeNumberSyntax> Year = On("a year", ReadYear);

    // example: 20.1a
    public static readonly Parser<MilestoneIdSyntax> MilestoneId = MilestoneIds.Read;

    /// <summary>A keyword.</summary>
    public static Parser<Lexeme> Word(Keyword keyword)
    {
        var expected = "'" + EnglishSurface.Instance.WordOf(keyword) + "'";
        return On(expected, lexeme => lexeme.Keyword == keyword ? lexeme : null);
    }

    /// <summary>A mark.</summary>
    public static Parser<Lexeme> Symbol(Mark mark, string written) =>
        On("'" + written + "'", lexeme => lexeme.Mark == mark ? lexeme : null);

    /// <summary>A name, called what it names; an operator word in its place is an error of its own.</summary>
    public static Parser<IdentifierSyntax> NameOf(string expected) => input =>
    {
        var lexeme = (Lexeme)input;
        if (lexeme.Kind != LexemeKind.Name) return Failures.Expected<IdentifierSyntax>(lexeme, expected);
        if (Surface.IsReserved(lexeme.Keyword))
        {
            if (!IsUsedAsName(lexeme)) return Failures.Expected<IdentifierSyntax>(lexeme, expected);
            lexeme.Context.Errors.ReportReservedName(lexeme.Span, lexeme.Text);
        }

        return Result.Success(IdentifierOf(lexeme), lexeme.Next);
    };

    /// <summary>A lexeme as a name.</summary>
    public static IdentifierSyntax IdentifierOf(Lexeme lexeme) => new(lexeme.Text, lexeme.Span);

    /// <summary>Whether an operator word is meant as a name, and not as an operator before which a name is missing.</summary>
    private static bool IsUsedAsName(Lexeme lexeme) =>
        lexeme.Next.IsFirstOnLine
        || lexeme.Next.Mark is Mark.Colon or Mark.Comma or Mark.Equal or Mark.Dot or Mark.OpenBrace or Mark.CloseBrace;

    private static WholeNumberSyntax? ReadYear(Lexeme lexeme)
    {
        if (lexeme.Kind != LexemeKind.Number) return null;
        var isYear = lexeme.Text.Length == 4 && int.TryParse(lexeme.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0;
        if (!isYear && !lexeme.Context.Errors.HasErrorEndingAt(lexeme.Span.End)) lexeme.Context.Errors.ReportBadYear(lexeme.Span, lexeme.Text);
        return new WholeNumberSyntax(isYear ? int.Parse(lexeme.Text, CultureInfo.InvariantCulture) : 2000, lexeme.Span);
    }

    private static Parser<T> On<T>(string expected, Func<Lexeme, T?> read)
        where T : class => input =>
    {
        var lexeme = (Lexeme)input;
        return read(lexeme) is { } value
            ? Result.Success(value, lexeme.Next)
            : Failures.Expected<T>(lexeme, expected);
    };
}
