using System;
using System.Collections.Immutable;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>The values of a case: <c>name: value</c>, with no separator needed between two.</summary>
internal static class CaseValueGrammar
{
    private const string Value = "value (name: value)";

    private static readonly ClauseRule Pair = new(Value, [], input => ReadValue((Lexeme)input), Repeats: true, Begins);

    private static readonly Parser<ClauseList> Member = new Block("member", IsOutside, Pair).Read;

    // An item owns no items: a brace within one begins the next.
    private static readonly Parser<ClauseList> Item =
        new Block("item", at => at.Is(Mark.OpenBrace) || IsOutside(at), Pair).Read;

    // example: { core.area: 8 ha core.restored: 2 ha }
    public static IResult<ClauseList> ReadBlock(IInput input)
    {
        var at = (Lexeme)input;
        if (!at.Is(Mark.CloseBrace) || !LacksBrace(at)) return Member(at);

        // reserve "R1" }: nothing is said of it, and its brace is lost.
        Failures.Report(Failures.Expected<object>(at, "'{'"));
        return Result.Success(new ClauseList(), at.Next);
    }

    /// <summary>What a block holds.</summary>
    public static ImmutableArray<CaseValueSyntax> ValuesOf(ClauseList clauses) => clauses.All<CaseValueSyntax>(Value);

    // example: core.area
    public static IResult<NameExpressionSyntax> ReadPath(IInput input)
    {
        var result = Primaries.ReadName((Lexeme)input);
        return result.WasSuccessful && result.Value is NameExpressionSyntax name
            ? Result.Success(name, result.Remainder)
            : Failures.Expected<NameExpressionSyntax>((Lexeme)result.Remainder, "a name");
    }

    private static bool IsOutside(Lexeme at) =>
        Landmarks.IsDeclarationOrMilestone(at) || CaseGrammar.BeginsLine(at) || at.Next.Is(Keyword.Incomplete);

    private static bool Begins(Lexeme at) => at.Kind == LexemeKind.Name;

    // example: load at 2027: 5 t
    private static IResult<CaseValueSyntax> ReadValue(Lexeme start)
    {
        var head =
            from path in (Parser<NameExpressionSyntax>)ReadPath
            from year in Word(Keyword.At).Then(_ => Year).When(at => at.Is(Keyword.At))
            from colon in Symbol(Mark.Colon, ":")
            select (path, year);
        var read = head(start);
        if (!read.WasSuccessful) return Result.Failure<CaseValueSyntax>(read.Remainder, read.Message, read.Expectations);
        var (name, inYear) = read.Value;
        var at = (Lexeme)read.Remainder;
        if (BeginsItem(at)) return ReadItems(start, name, inYear, at);
        var values = ((Parser<ExpressionSyntax>)(input => ReadScalar((Lexeme)input))).Listed()(at);
        return values.WasSuccessful
            ? EndValue(start, (Lexeme)values.Remainder, (evidence, span) => new CaseValueSyntax(name, inYear, values.Value, [], evidence, span))
            : Result.Failure<CaseValueSyntax>(values.Remainder, values.Message, values.Expectations);
    }

    // example: with evidence
    private static IResult<CaseValueSyntax> EndValue(Lexeme start, Lexeme at, Func<EvidenceSyntax?, TextSpan, CaseValueSyntax> make)
    {
        var evidence = EvidenceGrammar.ReadWords(at);
        return Result.Success(make(evidence.Value, start.To((Lexeme)evidence.Remainder)), evidence.Remainder);
    }

    // example: projects: { status: done } { status: planned }
    private static IResult<CaseValueSyntax> ReadItems(Lexeme start, NameExpressionSyntax name, WholeNumberSyntax? year, Lexeme at)
    {
        var items = ImmutableArray.CreateBuilder<CaseItemSyntax>();
        do
        {
            var item = Item(at);
            if (!item.WasSuccessful) return Result.Failure<CaseValueSyntax>(item.Remainder, item.Message, item.Expectations);
            items.Add(new CaseItemSyntax(ValuesOf(item.Value), at.To((Lexeme)item.Remainder)));
            at = (Lexeme)item.Remainder;
        }
        while (BeginsItem(at));

        return EndValue(start, at, (evidence, span) => new CaseValueSyntax(name, year, [], items.ToImmutable(), evidence, span));
    }

    private static bool BeginsItem(Lexeme at) =>
        at.Is(Mark.OpenBrace) || (at is { Kind: LexemeKind.Name, IsFirstOnLine: false } && BeginsPair(at) && LacksBrace(at));

    // A line that closes more than it opens, as in projects: status: done }, has lost the brace of an item, not a value.
    private static bool LacksBrace(Lexeme at)
    {
        var first = at;
        while (!first.IsFirstOnLine && first.Previous is { } previous) first = previous;
        var open = 0;
        for (var lexeme = first; !lexeme.IsEnd && (lexeme == first || !lexeme.IsFirstOnLine); lexeme = lexeme.Next)
            open += lexeme.Is(Mark.OpenBrace) ? 1 : lexeme.Is(Mark.CloseBrace) ? -1 : 0;
        return open < 0;
    }

    private static IResult<ExpressionSyntax> ReadScalar(Lexeme at) => at.Kind switch
    {
        LexemeKind.Number => ReadNumber(at),
        LexemeKind.Symbol when at.Is(Mark.Minus) && at.Next.Kind == LexemeKind.Number => ReadNegative(at),
        LexemeKind.Date => Result.Success<ExpressionSyntax>(new DateExpressionSyntax(at.Date, at.Span), at.Next),
        LexemeKind.Text => Result.Success<ExpressionSyntax>(new TextExpressionSyntax(at.Text, at.Span), at.Next),
        LexemeKind.Name when !BeginsPair(at) => Result.Success<ExpressionSyntax>(new NameExpressionSyntax([IdentifierOf(at)], at.Span), at.Next),
        _ => Failures.Expected<ExpressionSyntax>(at, Failures.Value),
    };

    // example: -5 USD
    private static IResult<ExpressionSyntax> ReadNegative(Lexeme minus)
    {
        var number = ReadNumber(minus.Next);
        return Result.Success<ExpressionSyntax>(new NegationExpressionSyntax(number.Value, minus.To((Lexeme)number.Remainder)), number.Remainder);
    }

    // A name after a number is its unit, unless it is the name of the next value, or says that there is evidence.
    private static IResult<ExpressionSyntax> ReadNumber(Lexeme number)
    {
        var unit = number.Next;
        var hasUnit = unit.Is(Mark.Percent) || (unit is { Kind: LexemeKind.Name, IsFirstOnLine: false } && !BeginsPair(unit) && !EvidenceGrammar.Begins(unit));
        if (!hasUnit) return Result.Success<ExpressionSyntax>(new NumberExpressionSyntax(number.Text, null, number.Span), unit);
        var symbol = unit.Is(Mark.Percent) ? new IdentifierSyntax("%", unit.Span) : IdentifierOf(unit);
        return Result.Success<ExpressionSyntax>(new NumberExpressionSyntax(number.Text, symbol, number.To(unit.Next)), unit.Next);
    }

    /// <summary>Whether the name is that of a value.</summary>
    public static bool BeginsPair(Lexeme name) =>
        name.Next.Mark is Mark.Colon or Mark.Dot || (name.Next.Is(Keyword.At) && name.Next.Next.Kind == LexemeKind.Number);
}
