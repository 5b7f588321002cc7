using System.Collections.Generic;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <content>Milestones: ids, what they must have, timing and pace.</content>
public sealed partial class CheckingErrors
{
    private static readonly DiagnosticDescriptor SecondMilestone = Error(
        "HZ3101", "Two milestones have one id",
        "Milestone {0} is declared a second time.",
        "Give it an id of its own; ids are permanent, so change the newer one.");

    private static readonly DiagnosticDescriptor OutsideTarget = Error(
        "HZ3102", "A milestone's id belongs to another target",
        "Milestone {0} stands in target {1}.",
        "Move it into its own target, or give it an id that begins with '{1}.'.");

    private static readonly DiagnosticDescriptor NoCite = Error(
        "HZ3103", "A milestone cites nothing",
        "Milestone {0} does not say which commitment it encodes.",
        "Write 'cite {0}', with the number of the commitment, in it.");

    private static readonly DiagnosticDescriptor NoTiming = Error(
        "HZ3104", "A milestone has no timing",
        "Milestone {0} does not say when it is due.",
        "Write 'by 2030', 'during 2026..2035', 'from start' or 'each year 2026..2030' in it.");

    private static readonly DiagnosticDescriptor NoPopulation = Error(
        "HZ3105", "A milestone binds nobody",
        "Milestone {0} does not say whom it binds.",
        "Write whom, and what they must fulfil, such as 'every reserve {{ … }}'.");

    private static readonly DiagnosticDescriptor CitedTwice = Warning(
        "HZ3107", "A milestone cites a commitment twice",
        "{0} is cited twice.",
        "Delete one of the two.");

    private static readonly DiagnosticDescriptor CitesOtherTarget = Warning(
        "HZ3108", "A milestone cites another target's commitment",
        "Milestone {0} stands in target {1} and cites {2}.",
        "Check the number; if it is meant, move the milestone into the target that it cites.");

    private static readonly DiagnosticDescriptor PeriodTurned = Error(
        "HZ3111", "A period runs backwards",
        "A period cannot run from {0} to {1}.",
        "Write the first year before the last.");

    private static readonly DiagnosticDescriptor OutsidePlan = Warning(
        "HZ3112", "A timing lies outside the plan's years",
        "{0} lies outside the plan's years {1} to {2}.",
        "Check the year; the plan's own years stand in the plan declaration.");

    private static readonly DiagnosticDescriptor UnknownPace = Error(
        "HZ3122", "A method of pace is not known",
        "'{0}' is not a method of pace.",
        "Use 'linear', 'compound' or 'un_progress_chart', or 'none' for no pace at all.");

    private static DiagnosticDescriptor[] OfMilestones =>
    [
        SecondMilestone, OutsideTarget, NoCite, NoTiming, NoPopulation, CitedTwice, CitesOtherTarget,
        PeriodTurned, OutsidePlan, UnknownPace,
    ];

    internal void ReportSecondMilestone(string id, Location location, Location first) =>
        ReportSecond(SecondMilestone, location, first, $"milestone {id} is first declared here", id);

    internal void ReportOutsideTarget(string id, string target, Location location) => Report(OutsideTarget, location, id, target);

    internal void ReportNoCite(string id, Location location) => Report(NoCite, location, id);

    internal void ReportNoTiming(string id, Location location) => Report(NoTiming, location, id);

    internal void ReportNoPopulation(string id, Location location) => Report(NoPopulation, location, id);

    internal void ReportCitedTwice(string cite, Location location) => Report(CitedTwice, location, cite);

    internal void ReportCitesOtherTarget(string id, string target, string cite, Location location) =>
        Report(CitesOtherTarget, location, id, target, cite);

    internal void ReportPeriodTurned(string from, string to, Location location) => Report(PeriodTurned, location, from, to);

    internal void ReportOutsidePlan(string time, string first, string last, Location location) =>
        Report(OutsidePlan, location, time, first, last);

    internal void ReportUnknownPace(string word, IEnumerable<string> words, Location location) =>
        ReportNear(UnknownPace, location, word, words, word);
}
