using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Outlines;

/// <summary>Compares the outline among a plan's files with the official text.</summary>
public static class OutlineComparison
{
    /// <summary>Every place where they part.</summary>
    public static ImmutableArray<Diagnostic> Compare(IEnumerable<PlanFileSyntax> files, SourceText text)
    {
        var bag = new DiagnosticBag();
        var errors = new OutlineErrors(bag);
        var stated = files
            .SelectMany(file => file.Declarations.OfType<CommitmentSyntax>().Select(syntax => (Syntax: syntax, file.Source)))
            .GroupBy(commitment => commitment.Syntax.Id.Text, System.StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), System.StringComparer.Ordinal);
        var outline = OutlineReader.Read(text.Content);
        foreach (var commitment in outline.Commitments)
        {
            if (!stated.TryGetValue(commitment.Id, out var found)) errors.ReportNotInOutline(commitment.Id, LineOf(text, commitment.Line));
            else CompareOne(commitment, found.Syntax, found.Source, errors);
        }

        var inText = new HashSet<string>(outline.Commitments.Select(commitment => commitment.Id), System.StringComparer.Ordinal);
        foreach (var (syntax, source) in stated.Values.Where(commitment => !inText.Contains(commitment.Syntax.Id.Text)))
        {
            errors.ReportNotInText(syntax.Id.Text, new Location(source, syntax.Id.Span));
        }

        return bag.ToImmutable();
    }

    // Of a sentence that changed, that is the news; what else the outline says of it follows.
    private static void CompareOne(OutlinedCommitment commitment, CommitmentSyntax syntax, SourceText source, OutlineErrors errors)
    {
        if (syntax.Digest is { } digest && digest.Value != commitment.Digest)
        {
            errors.ReportSentenceChanged(commitment.Id, commitment.Line.ToString(CultureInfo.InvariantCulture), new Location(source, digest.Span));
            return;
        }

        var said = Join(commitment.Deadlines, commitment.Figures);
        var written = Join(syntax.Deadlines.Select(deadline => TimingWords.Of(deadline)), syntax.Figures.Select(figure => source[figure.Span]));
        if (said != written) errors.ReportOtherClauses(commitment.Id, said, written, new Location(source, syntax.Id.Span));
    }

    private static string Join(IEnumerable<string> deadlines, IEnumerable<string> figures) =>
        string.Join(", ", deadlines.Concat(figures)) is { Length: > 0 } text ? text : "nothing";

    private static Location LineOf(SourceText text, int line) =>
        new(text, new TextSpan(text.LineStarts[line - 1], text.GetLine(line).Length));
}
