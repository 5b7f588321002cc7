using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <content>Populations, thresholds and the size of expressions.</content>
public sealed partial class BindingErrors
{
    private static readonly DiagnosticDescriptor SingleNeedsThe = Error(
        "HZ2401", "A single entity is counted",
        "'{0}' is a single entity; there is only one.",
        "Write 'the {0}'.");

    private static readonly DiagnosticDescriptor TheNeedsSingle = Error(
        "HZ2402", "'the' before an entity of many members",
        "'{0}' has many members, so 'the {0}' does not say which.",
        "Write 'every {0}' or 'at least 1 of {1}'.");

    private static readonly DiagnosticDescriptor ThresholdType = Error(
        "HZ2404", "A threshold is neither a share nor a count",
        "'{0}' is {1}; how many is said with a share or a count.",
        "Write a percentage, such as '80% of …', or a whole number, such as '5 of …'.");

    private static readonly DiagnosticDescriptor ThresholdNotConstant = Error(
        "HZ2405", "A population's threshold is worked out",
        "'{0}' must be worked out; the threshold of a population is a figure or an assumption.",
        "Write the figure itself, or name an assumption.");

    private static readonly DiagnosticDescriptor NoEvidenceOf = Error(
        "HZ2406", "Evidence is asked for what nobody reports by itself",
        "'{0}' is {1}; no evidence is given for it.",
        "{2}.");

    private static readonly DiagnosticDescriptor EvidenceTwice = Error(
        "HZ2407", "Evidence is asked for twice",
        "Evidence for '{0}' is already asked for.",
        "Keep one of the two.");

    private static readonly DiagnosticDescriptor TooManyNodes = Error(
        "HZ2501", "A declaration is too large",
        "This has {0} pieces with its defines written out; at most {1} are read.",
        "Divide it into several milestones, or shorten the defines that it uses.");

    private static readonly DiagnosticDescriptor TooDeep = Error(
        "HZ2502", "An expression is nested too deeply",
        "This is nested {0} deep with its defines written out; at most {1} are read.",
        "Take the inner pieces apart, into criteria of their own.");

    private static readonly DiagnosticDescriptor TooManyFields = Error(
        "HZ2503", "An entity has too many fields",
        "'{0}' has more fields than are read, its parts written out.",
        "Use fewer parts inside parts; at most 1,000 fields, 100 parts deep, are read.");

    private static readonly DiagnosticDescriptor TooManyNodesOfPlan = Error(
        "HZ2504", "The milestones together are too large",
        "Up to here the milestones have {0} pieces with their defines written out; at most {1} are read.",
        "Shorten the defines that they use, or divide the plan.");

    private static readonly DiagnosticDescriptor TooManyFieldsOfPlan = Error(
        "HZ2505", "The entities together have too many fields",
        "With '{0}' the plan has more than {1} fields, its parts written out.",
        "Use fewer parts inside parts, or fewer entities.");

    private static readonly DiagnosticDescriptor PathTooLong = Error(
        "HZ2506", "A field inside parts has too long a name",
        "In '{0}' the whole name '{1}…' has {2} letters; at most {3} are read.",
        "Shorten the names of the parts' fields, or put fewer parts into each other.");

    private static DiagnosticDescriptor[] Populations =>
    [
        SingleNeedsThe, TheNeedsSingle, ThresholdType, ThresholdNotConstant, NoEvidenceOf, EvidenceTwice, TooManyNodes, TooDeep, TooManyFields,
        TooManyNodesOfPlan, TooManyFieldsOfPlan, PathTooLong,
    ];

    internal void ReportSingleNeedsThe(string entity, TextSpan span) => Report(SingleNeedsThe, span, entity);

    internal void ReportTheNeedsSingle(EntitySymbol entity, TextSpan span) => Report(TheNeedsSingle, span, entity.Name, entity.Plural);

    internal void ReportThresholdType(TypeSymbol type, TextSpan span) => Report(ThresholdType, span, _source[span], type.Description);

    internal void ReportThresholdNotConstant(TextSpan span) => Report(ThresholdNotConstant, span, _source[span]);

    internal void ReportNoEvidenceOf(string name, string description, string help, TextSpan span) =>
        Report(NoEvidenceOf, span, name, description, help);

    internal void ReportEvidenceTwice(string field, TextSpan span, Location first) =>
        _bag.ReportWithRelated(EvidenceTwice, new Location(_source, span), new RelatedLocation(first, "it is first asked for here"), field);

    internal void ReportTooManyNodes(long nodes, TextSpan span) =>
        Report(TooManyNodes, span, Limits.Text(nodes), Limits.Text(Limits.PiecesOfDeclaration));

    internal void ReportTooDeep(int depth, TextSpan span) => Report(TooDeep, span, Limits.Text(depth), Limits.Text(Limits.Depth));

    internal void ReportTooManyNodesOfPlan(long nodes, TextSpan span) =>
        Report(TooManyNodesOfPlan, span, Limits.Text(nodes), Limits.Text(Limits.PiecesOfPlan));

    internal void ReportTooManyFieldsOfPlan(string owner, TextSpan span) => Report(TooManyFieldsOfPlan, span, owner, Limits.Text(Limits.FieldsOfPlan));

    internal void ReportPathTooLong(string owner, string path, TextSpan span) => Report(
        PathTooLong, span, owner, path.Substring(0, System.Math.Min(path.Length, Limits.LettersOfName)), Limits.Text(path.Length), Limits.Text(Limits.LettersOfPath));

    internal void ReportTooManyFields(string owner, TextSpan span) => Report(TooManyFields, span, owner);
}
