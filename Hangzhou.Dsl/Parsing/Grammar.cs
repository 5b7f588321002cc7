using System.Collections.Immutable;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Small combinators that the declaration grammars share.</summary>
internal static class Grammar
{
    /// <summary>What the parser reads where the lexeme that begins it is there; null otherwise. Its errors are kept.</summary>
    public static Parser<T?> When<T>(this Parser<T> parser, System.Func<Lexeme, bool> begins)
        where T : class => input => begins((Lexeme)input) ? parser(input) : Result.Success<T?>(null, input);

    /// <summary>One or more, with commas between.</summary>
    public static Parser<ImmutableArray<T>> Listed<T>(this Parser<T> item) => input =>
    {
        var items = ImmutableArray.CreateBuilder<T>();
        var result = item(input);
        while (result.WasSuccessful)
        {
            items.Add(result.Value);
            if (!((Lexeme)result.Remainder).Is(Mark.Comma)) return Result.Success(Shortened(items, (Lexeme)input, (Lexeme)result.Remainder), result.Remainder);
            result = item(((Lexeme)result.Remainder).Next);
        }

        return Result.Failure<ImmutableArray<T>>(result.Remainder, result.Message, result.Expectations);
    };

    private static ImmutableArray<T> Shortened<T>(ImmutableArray<T>.Builder items, Lexeme start, Lexeme end)
    {
        if (Nesting.IsTooLong(items.Count, start, start.To(end))) items.Count = Limits.Chain;
        return items.ToImmutable();
    }

    /// <summary>Two years with .. between.</summary>
    // example: 2026..2030
    public static readonly Parser<YearRange> Years =
        from first in Lexemes.Year
        from range in Lexemes.Symbol(Mark.Range, "..")
        from last in Lexemes.Year
        select new YearRange(first, last);
}

/// <summary>Two years, the first to the last.</summary>
internal sealed record YearRange(WholeNumberSyntax From, WholeNumberSyntax To);
