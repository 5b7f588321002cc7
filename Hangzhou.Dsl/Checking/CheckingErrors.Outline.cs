using System.Collections.Generic;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <content>The outline of the official text, and what of it the rules cover.</content>
public sealed partial class CheckingErrors
{
    private static readonly DiagnosticDescriptor SecondCommitment = Error(
        "HZ3501", "A commitment stands twice in the outline",
        "Commitment {0} is declared a second time.",
        "Write the outline anew with 'hangzhou outline'.");

    private static readonly DiagnosticDescriptor NotCovered = Error(
        "HZ3502", "A commitment is neither cited nor said to be left out",
        "No milestone cites commitment {0}.",
        "Write a milestone with 'cite {0}', or 'not encoded {0} because \"…\"'.");

    private static readonly DiagnosticDescriptor UnknownCommitment = Error(
        "HZ3503", "A commitment is not in the outline",
        "The outline has no commitment {0}.",
        "Cite a commitment of the outline.");

    private static readonly DiagnosticDescriptor OtherDeadline = Error(
        "HZ3504", "A milestone's timing is none of its commitment's",
        "Milestone {0} is due {1}; the text of {2} says {3}.",
        "Write the timing of the text.");

    private static readonly DiagnosticDescriptor DeadlineNotCovered = Error(
        "HZ3505", "A deadline of the text occurs in no milestone",
        "The text of {0} says {1}, and no milestone that cites it is due then.",
        "Write a milestone due {1}, or say with 'not encoded {0} part \"… {2} …\" because \"…\"' why there is none.");

    private static readonly DiagnosticDescriptor FigureNotCovered = Error(
        "HZ3506", "A figure of the text occurs in no milestone",
        "The text of {0} says {1}, and no milestone that cites it does.",
        "Write {1} in the rule, or say with 'not encoded {0} part \"… {1} …\" because \"…\"' why it is left out.");

    private static readonly DiagnosticDescriptor BadDigest = Error(
        "HZ3507", "A digest is not one",
        "'{0}' is not a digest.",
        "Write the outline anew with 'hangzhou outline': a digest is 'sha256:' and 64 hex digits.");

    private static DiagnosticDescriptor[] OfOutline =>
    [
        SecondCommitment, NotCovered, UnknownCommitment, OtherDeadline, DeadlineNotCovered, FigureNotCovered, BadDigest,
    ];

    internal void ReportSecondCommitment(string id, Location location, Location first) =>
        ReportSecond(SecondCommitment, location, first, $"commitment {id} is first declared here", id);

    internal void ReportNotCovered(string id, Location location) => Report(NotCovered, location, id);

    internal void ReportUnknownCommitment(string id, IEnumerable<string> ids, Location location) =>
        ReportNear(UnknownCommitment, location, id, ids, id);

    internal void ReportOtherDeadline(string milestone, string due, string cite, string deadlines, Location location, Location commitment) =>
        ReportSecond(OtherDeadline, location, commitment, $"commitment {cite} stands here", milestone, due, cite, deadlines);

    internal void ReportDeadlineNotCovered(string id, string deadline, string year, Location location) =>
        Report(DeadlineNotCovered, location, id, deadline, year);

    internal void ReportFigureNotCovered(string id, string figure, Location location) => Report(FigureNotCovered, location, id, figure);

    internal void ReportBadDigest(string digest, Location location) => Report(BadDigest, location, digest);
}
