using System.Collections.Immutable;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Outlines;

/// <summary>Where an outline and the official text part (HZ5xxx).</summary>
public sealed class OutlineErrors
{
    private static readonly DiagnosticDescriptor SentenceChanged = new(
        "HZ5001", DiagnosticSeverity.Error, "The text of a commitment has changed",
        "The sentence of commitment {0} (line {1} of the text) is not the one that the outline was made from.",
        "Read it again, mend the rules that cite {0}, then write the outline anew with 'hangzhou outline'.");

    private static readonly DiagnosticDescriptor NotInText = new(
        "HZ5002", DiagnosticSeverity.Error, "A commitment of the outline is not in the text",
        "The text has no commitment {0}.",
        "Check that this is the text of the plan's edition; if it is, write the outline anew with 'hangzhou outline'.");

    private static readonly DiagnosticDescriptor NotInOutline = new(
        "HZ5003", DiagnosticSeverity.Error, "A commitment of the text is not in the outline",
        "The outline has no commitment {0}.",
        "Write the outline anew with 'hangzhou outline', then a milestone that cites {0}.");

    private static readonly DiagnosticDescriptor OtherClauses = new(
        "HZ5004", DiagnosticSeverity.Error, "The outline of a commitment says what its text does not",
        "The text of {0} says '{1}'; its outline says '{2}'.",
        "An outline is not written by hand: write it anew with 'hangzhou outline'.");

    private readonly DiagnosticBag _bag;

    /// <summary>Reports into the bag.</summary>
    public OutlineErrors(DiagnosticBag bag) => _bag = bag;

    /// <summary>Every code of outlines.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => [SentenceChanged, NotInText, NotInOutline, OtherClauses];

    internal void ReportSentenceChanged(string id, string line, Location location) => _bag.Report(SentenceChanged, location, id, line);

    internal void ReportNotInText(string id, Location location) => _bag.Report(NotInText, location, id);

    internal void ReportNotInOutline(string id, Location location) => _bag.Report(NotInOutline, location, id);

    internal void ReportOtherClauses(string id, string text, string outline, Location location) =>
        _bag.Report(OtherClauses, location, id, text, outline);
}
