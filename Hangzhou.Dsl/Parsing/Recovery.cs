using System;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>
/// Goes on after an error: keeps the error, skips to where the next piece surely begins, and always advances, so that
/// every error of a file is told in one go.
/// </summary>
internal static class Recovery
{
    /// <summary>An expression that, where it cannot be read, is reported, skipped and stands as missing.</summary>
    public static Parser<ExpressionSyntax> OrMissing(this Parser<ExpressionSyntax> parser, Func<Lexeme, bool> isAfter) => input =>
    {
        var start = (Lexeme)input;
        start.Context.ExpressionStart = start;
        var result = parser(start);
        if (result.WasSuccessful) return result;
        Failures.Report(result);
        var end = SkipTo((Lexeme)result.Remainder, isAfter);
        return Result.Success<ExpressionSyntax>(new MissingExpressionSyntax(start.To(end)), end);
    };

    /// <summary>The first lexeme from here on that fulfils the condition, closes a block or ends the file; whole blocks are skipped.</summary>
    public static Lexeme SkipTo(Lexeme from, Func<Lexeme, bool> isAfter)
    {
        var at = from;
        while (!at.IsEnd && !at.Is(Mark.CloseBrace) && !isAfter(at)) at = at.Is(Mark.OpenBrace) ? PastBlock(at) : at.Next;
        return at;
    }

    /// <summary>Like SkipTo after an item of a list failed: the item's own block, when it comes first, ends the skipping.</summary>
    public static Lexeme SkipItem(Lexeme itemStart, Lexeme failedAt, Func<Lexeme, bool> isItemStart)
    {
        var at = failedAt;
        while (!at.IsEnd && !at.Is(Mark.CloseBrace))
        {
            if (at.Is(Mark.OpenBrace)) return PastBlocks(at);
            if (at != itemStart && isItemStart(at)) return at;
            at = at.Next;
        }

        return at;
    }

    // No item begins with a brace: a block behind a block is of the same item. So are words about evidence.
    private static Lexeme PastBlocks(Lexeme open)
    {
        var at = open;
        while (at.Is(Mark.OpenBrace)) at = PastBlock(at);
        if (!EvidenceGrammar.Begins(at)) return at;
        return EvidenceGrammar.BeginsClause(at) ? SkipTo(at.Next, next => next.IsFirstOnLine) : at.Next.Next;
    }

    /// <summary>The lexeme after a block; where its brace is not closed, the next declaration.</summary>
    public static Lexeme PastBlock(Lexeme open)
    {
        var depth = 0;
        for (var at = open; !at.IsEnd; at = at.Next)
        {
            if (at.Is(Mark.OpenBrace)) depth++;
            else if (at.Is(Mark.CloseBrace) && --depth == 0) return at.Next;
            else if (depth == 1 && Landmarks.IsDeclaration(at)) return at;
        }

        return LastOf(open);
    }

    private static Lexeme LastOf(Lexeme lexeme)
    {
        while (!lexeme.IsEnd) lexeme = lexeme.Next;
        return lexeme;
    }
}
