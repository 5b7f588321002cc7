using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;
using static Hangzhou.Dsl.Parsing.SyntaxErrorTable;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Reports what is wrong with a file's form (HZ1xxx), one line a call.</summary>
public sealed class SyntaxErrors
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _bag;
    private readonly HashSet<int> _ends = new();

    internal SyntaxErrors(SourceText source, DiagnosticBag bag)
    {
        _source = source;
        _bag = bag;
    }

    /// <summary>Every kind of this stage.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => SyntaxErrorTable.All;

    internal void ReportUnexpectedCharacter(TextSpan span, string character, string? suggestion) =>
        _bag.ReportWithSuggestion(UnexpectedCharacter, At(span), suggestion, character);

    internal void ReportNoTextCharacter(TextSpan span, string character) => _bag.Report(NoTextCharacter, At(span), character);

    internal void ReportInvisibleCharacter(TextSpan span, string character) => _bag.Report(InvisibleCharacter, Beside(span), character);

    internal void ReportLookalikeLetter(TextSpan span, string name, string letter, string plain, string plainName) =>
        _bag.Report(LookalikeLetter, Beside(span), name, letter, plain, plainName);

    internal void ReportFileTooLong(TextSpan span) => _bag.Report(FileTooLong, At(span), Limits.Text(Limits.CharactersOfFile));

    internal void ReportNameTooLong(TextSpan span, int length) =>
        _bag.Report(NameTooLong, At(span), Limits.Text(length), Limits.Text(Limits.LettersOfName));

    internal void ReportUnclosedText(TextSpan span) => _bag.Report(UnclosedText, At(span));

    internal void ReportUnknownEscape(TextSpan span, string escape) => _bag.Report(UnknownEscape, At(span), escape);

    internal void ReportBadDate(TextSpan span, string date) => _bag.Report(BadDate, At(span), date);

    internal void ReportTooManyDigits(TextSpan span) => _bag.Report(TooManyDigits, At(span));

    internal void ReportTooManyDecimals(TextSpan span) => _bag.Report(TooManyDecimals, At(span));

    internal void ReportBadMilestoneId(TextSpan span, string id) => _bag.Report(BadMilestoneId, At(span), id);

    internal void ReportBadYear(TextSpan span, string year) => _bag.Report(BadYear, At(span), year);

    internal void ReportReservedName(TextSpan span, string word) => _bag.Report(ReservedName, At(span), word);

    internal void ReportExpected(TextSpan span, string expected, string found, string? suggestion) =>
        _bag.ReportWithSuggestion(Expected, At(span), suggestion, expected, found);

    internal void ReportMissingValue(TextSpan span, string after) => _bag.Report(MissingValue, At(span), after);

    internal void ReportUnclosedBrace(TextSpan span, string owner) => _bag.Report(UnclosedBrace, At(span), owner);

    internal void ReportStrayBrace(TextSpan span) => _bag.Report(StrayBrace, At(span));

    internal void ReportUnclosedParenthesis(TextSpan span) => _bag.Report(UnclosedParenthesis, At(span));

    internal void ReportCriterionNotEnded(TextSpan span, string found) => _bag.Report(CriterionNotEnded, At(span), found);

    internal void ReportUnknownDeclaration(TextSpan span, string found, string? suggestion) =>
        _bag.ReportWithSuggestion(UnknownDeclaration, At(span), suggestion, found);

    internal void ReportUnknownClause(TextSpan span, string found, string owner, string known, string? suggestion) =>
        _bag.ReportWithSuggestion(UnknownClause, At(span), suggestion, found, owner, known);

    internal void ReportRepeatedClause(TextSpan span, TextSpan first, string owner, string clause) => _bag.ReportWithRelated(
        RepeatedClause, At(span), new RelatedLocation(At(first), "the first is here"), owner, clause);

    internal void ReportMilestoneOutsideTarget(TextSpan span) => _bag.Report(MilestoneOutsideTarget, At(span));

    internal void ReportChainedComparison(TextSpan span, string first, string second) =>
        _bag.Report(ChainedComparison, At(span), first, second);

    internal void ReportMixedAndOr(TextSpan span, string first, string second) =>
        _bag.Report(MixedAndOr, At(span), first, second);

    internal void ReportUnclearNot(TextSpan span, string first, string second) =>
        _bag.Report(UnclearNot, At(span), first, second);

    internal void ReportNestedIf(TextSpan span) => _bag.Report(NestedIf, At(span));

    internal void ReportTooDeep(TextSpan span) => _bag.Report(TooDeep, At(span));

    internal void ReportTooLong(TextSpan span) => _bag.Report(TooLong, At(span));

    internal void ReportPopulationOperator(TextSpan span, string found) => _bag.Report(PopulationOperator, At(span), found);

    internal void ReportNoCriteria(TextSpan span) => _bag.Report(NoCriteria, At(span));

    internal void ReportCountNotFirst(TextSpan span) => _bag.Report(CountNotFirst, At(span));

    internal void ReportLaterFeature(TextSpan span, string feature) => _bag.Report(LaterFeature, At(span), feature);

    /// <summary>Whether an error that ends here has been reported; what is odd right behind it is then the same error.</summary>
    internal bool HasErrorEndingAt(int position) => _ends.Contains(position);

    /// <summary>The place of a warning: what is odd behind it is an error of its own.</summary>
    private Location Beside(TextSpan span) => new(_source, span);

    private Location At(TextSpan span)
    {
        _ends.Add(span.End);
        return new Location(_source, span);
    }
}
