using System.Collections.Immutable;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>What counts only with evidence, and what has it.</summary>
internal static class EvidenceGrammar
{
    // example: with evidence for core.area, surveyed
    private static readonly Parser<ImmutableArray<NameExpressionSyntax>> Clause =
        from with in Word(Keyword.With)
        from evidence in Word(Keyword.Evidence)
        from @for in Word(Keyword.For)
        from names in ((Parser<NameExpressionSyntax>)CaseValueGrammar.ReadPath).Listed()
        select names;

    // example: surveyed: yes with evidence
    private static readonly Parser<EvidenceSyntax> Words =
        from start in Word(Keyword.With)
        from evidence in Word(Keyword.Evidence)
        from end in Here
        select new EvidenceSyntax(start.To(end));

    /// <summary>Whether, where a value of a case ends, it is said to have evidence.</summary>
    public static bool Begins(Lexeme at) => at.Is(Keyword.With) && at.Next.Is(Keyword.Evidence);

    /// <summary>Whether a population's clause surely begins here: a field may be called <c>with</c>.</summary>
    public static bool BeginsClause(Lexeme at) => Begins(at) && at.Next.Next.Is(Keyword.For);

    /// <summary>The fields that a population asks evidence for; none where it asks for none.</summary>
    public static IResult<ImmutableArray<NameExpressionSyntax>> ReadClause(IInput input)
    {
        var start = (Lexeme)input;
        var none = ImmutableArray<NameExpressionSyntax>.Empty;
        if (!start.Is(Keyword.With)) return Result.Success(none, input);
        var result = Clause(input);
        if (result.WasSuccessful) return result;

        // The population stands all the same: what is asked of it must not be lost.
        Failures.Report(Result.Failure<object>(result.Remainder, result.Message, result.Expectations));
        return Result.Success(none, Recovery.SkipTo((Lexeme)result.Remainder, at => at.IsFirstOnLine));
    }

    /// <summary>Whether a value of a case has evidence; null where nothing is said.</summary>
    public static IResult<EvidenceSyntax?> ReadWords(IInput input) => Words.When(Begins)(input);
}
