using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Reads an id, <c>[LETTERS-]number.number[letter]</c>, from the lexemes that stand joined.</summary>
internal static class MilestoneIds
{
    public static IResult<MilestoneIdSyntax> Read(IInput input)
    {
        var start = (Lexeme)input;
        if (start.Kind is not (LexemeKind.Name or LexemeKind.Number)) return Failures.Expected<MilestoneIdSyntax>(start, "an id such as 5.2");
        var end = start.Next;
        while (end.IsJoined && IsPart(end)) end = end.Next;
        var span = start.To(end);
        var text = FullWidth.Fold(start.Context.Source[span]);
        if (text.Length > Limits.LettersOfName)
        {
            if (!start.Context.Errors.HasErrorEndingAt(span.End)) start.Context.Errors.ReportNameTooLong(span, text.Length);
            return Result.Success(new MilestoneIdSyntax(text.Substring(0, Limits.LettersOfName), span), end);
        }

        if (!IsId(text)) start.Context.Errors.ReportBadMilestoneId(span, text);
        return Result.Success(new MilestoneIdSyntax(text, span), end);
    }

    private static bool IsPart(Lexeme lexeme) =>
        lexeme.Kind is LexemeKind.Name or LexemeKind.Number || lexeme.Mark is Mark.Dot or Mark.Minus;

    private static bool IsId(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] is >= 'A' and <= 'Z') at++;
        if (at > 0 && (at >= text.Length || text[at++] != '-')) return false;
        if (!SkipDigits(text, ref at) || at >= text.Length || text[at++] != '.' || !SkipDigits(text, ref at)) return false;
        if (at < text.Length && text[at] is >= 'a' and <= 'z') at++;
        return at == text.Length;
    }

    private static bool SkipDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return at > start;
    }
}
