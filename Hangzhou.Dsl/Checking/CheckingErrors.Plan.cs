using System.Collections.Generic;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <content>The plan, its goals and targets, and what is not encoded.</content>
public sealed partial class CheckingErrors
{
    private static readonly DiagnosticDescriptor NoPlan = Error(
        "HZ3001", "There is no plan declaration",
        "No file declares the plan.",
        "Write it once, such as 'plan hangzhou 2026..2035 {{ edition \"2025\" baseline 2025 }}'.");

    private static readonly DiagnosticDescriptor SecondPlan = Error(
        "HZ3002", "There are two plan declarations",
        "The plan is declared a second time.",
        "Keep one of the two.");

    private static readonly DiagnosticDescriptor PlanYearsTurned = Error(
        "HZ3003", "The plan's years are not a period",
        "The plan cannot run from {0} to {1}.",
        "Write the first year before the last, four digits each.");

    private static readonly DiagnosticDescriptor BaselineAfterPlan = Warning(
        "HZ3004", "The baseline lies after the plan",
        "The baseline year {0} comes after the plan's last year {1}.",
        "Name a year before the plan or early in it.");

    private static readonly DiagnosticDescriptor NoGoal = Error(
        "HZ3005", "A target has no goal",
        "Target {0} does not say which goal it serves.",
        "Write 'goal A', with the goal's name, in it.");

    private static readonly DiagnosticDescriptor UnknownGoal = Error(
        "HZ3006", "A goal is not known",
        "There is no goal '{0}'.",
        "Name a goal that the plan declares.");

    private static readonly DiagnosticDescriptor SecondTarget = Error(
        "HZ3007", "Two targets have one number",
        "Target {0} is declared a second time.",
        "Put its milestones into one target, or give it its own number.");

    private static readonly DiagnosticDescriptor SecondNotEncoded = Warning(
        "HZ3008", "A not-encoded entry stands twice",
        "'not encoded {0}' is already said.",
        "Keep one of the two.");

    private static readonly DiagnosticDescriptor EncodedAfterAll = Warning(
        "HZ3009", "A commitment is said to be not encoded, and a milestone cites it",
        "{0} is said to be not encoded, but milestone {1} cites it.",
        "Delete the entry, or say with 'part \"…\"' which part of {0} is left out.");

    private static DiagnosticDescriptor[] OfPlan =>
    [
        NoPlan, SecondPlan, PlanYearsTurned, BaselineAfterPlan, NoGoal, UnknownGoal, SecondTarget, SecondNotEncoded, EncodedAfterAll,
    ];

    internal void ReportNoPlan(Location location) => Report(NoPlan, location);

    internal void ReportSecondPlan(Location location, Location first) =>
        ReportSecond(SecondPlan, location, first, "the plan is first declared here");

    internal void ReportPlanYearsTurned(string from, string to, Location location) => Report(PlanYearsTurned, location, from, to);

    internal void ReportBaselineAfterPlan(string baseline, string last, Location location) =>
        Report(BaselineAfterPlan, location, baseline, last);

    internal void ReportNoGoal(string target, Location location) => Report(NoGoal, location, target);

    internal void ReportUnknownGoal(string goal, IEnumerable<string> goals, Location location) =>
        ReportNear(UnknownGoal, location, goal, goals, goal);

    internal void ReportSecondTarget(string number, Location location, Location first) =>
        ReportSecond(SecondTarget, location, first, $"target {number} is first declared here", number);

    internal void ReportSecondNotEncoded(string cite, Location location, Location first) =>
        ReportSecond(SecondNotEncoded, location, first, "it is first said here", cite);

    internal void ReportEncodedAfterAll(string cite, string milestone, Location location, Location citing) =>
        ReportSecond(EncodedAfterAll, location, citing, $"milestone {milestone} cites it here", cite, milestone);
}
