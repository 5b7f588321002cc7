using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <content>Rules that can be read but hardly be meant.</content>
public sealed partial class CheckingErrors
{
    private static readonly DiagnosticDescriptor ThresholdImpossible = Warning(
        "HZ3301", "A threshold cannot be reached",
        "'{0}' can never be fulfilled: there is no more than 100% of a whole.",
        "Write a share of at most 100%.");

    private static readonly DiagnosticDescriptor ThresholdEmpty = Warning(
        "HZ3302", "A threshold is always reached",
        "'{0}' is always fulfilled.",
        "Write a share or a number above zero.");

    private static readonly DiagnosticDescriptor NeverHolds = Warning(
        "HZ3303", "A comparison never holds",
        "'{0}' never holds: {1} is never below zero.",
        "Check the figure and the direction of the comparison.");

    private static readonly DiagnosticDescriptor AlwaysHolds = Warning(
        "HZ3304", "A comparison holds whenever it is reported",
        "'{0}' holds for every value: {1} is never below zero.",
        "Use 'reported …' if that is what is asked; otherwise check the figure and the direction.");

    private static readonly DiagnosticDescriptor ConstantCriterion = Warning(
        "HZ3305", "A criterion reads nothing that is reported",
        "'{0}' reads nothing that is reported, so it is the same for everybody.",
        "Name the field that is meant.");

    private static readonly DiagnosticDescriptor RepeatedCriterion = Warning(
        "HZ3306", "A criterion stands twice",
        "'{0}' already stands in this population.",
        "Delete one of the two, or name the field that is meant.");

    private static readonly DiagnosticDescriptor HiddenAssumption = Warning(
        "HZ3307", "A field or define hides an assumption",
        "'{0}' is also a name of '{1}'; inside it the assumption cannot be seen.",
        "Rename the assumption.");

    private static readonly DiagnosticDescriptor UnusedAssumption = Warning(
        "HZ3308", "An assumption is not used",
        "No rule rests on the assumption '{0}'.",
        "Use it where the word that it reads is encoded, or delete it.");

    private static readonly DiagnosticDescriptor UnusedDefine = Warning(
        "HZ3309", "A define is not used",
        "No rule uses '{0}'.",
        "Use it, or delete it.");

    private static readonly DiagnosticDescriptor SameComparison = Warning(
        "HZ3310", "A value is compared with itself",
        "'{0}' compares a value with itself.",
        "Name the other value that is meant.");

    private static readonly DiagnosticDescriptor UnusedEvidence = Warning(
        "HZ3311", "Evidence is asked for what is not read",
        "Nothing that is asked of this population reads '{0}'.",
        "Name a field that a criterion or the where reads, or leave it out.");

    private static DiagnosticDescriptor[] OfMeaning =>
    [
        ThresholdImpossible, ThresholdEmpty, NeverHolds, AlwaysHolds, ConstantCriterion, RepeatedCriterion, HiddenAssumption,
        UnusedAssumption, UnusedDefine, SameComparison, UnusedEvidence,
    ];

    internal void ReportThresholdImpossible(Location location) => Report(ThresholdImpossible, location, TextAt(location));

    internal void ReportThresholdEmpty(Location location) => Report(ThresholdEmpty, location, TextAt(location));

    internal void ReportNeverHolds(string kind, Location location) => Report(NeverHolds, location, TextAt(location), kind);

    internal void ReportAlwaysHolds(string kind, Location location) => Report(AlwaysHolds, location, TextAt(location), kind);

    internal void ReportConstantCriterion(Location location) => Report(ConstantCriterion, location, TextAt(location));

    internal void ReportRepeatedCriterion(Location location, Location first) =>
        ReportSecond(RepeatedCriterion, location, first, "it stands here first", TextAt(location));

    internal void ReportHiddenAssumption(string name, string entity, Location location, Location hiding) =>
        ReportSecond(HiddenAssumption, location, hiding, $"'{name}' of '{entity}' is declared here", name, entity);

    internal void ReportUnusedAssumption(string name, Location location) => Report(UnusedAssumption, location, name);

    internal void ReportUnusedDefine(string name, Location location) => Report(UnusedDefine, location, name);

    internal void ReportSameComparison(Location location) => Report(SameComparison, location, TextAt(location));

    internal void ReportUnusedEvidence(string field, Location location) => Report(UnusedEvidence, location, field);

    private static string TextAt(Location location) => location.Source[location.Span];
}
