using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>The errors and warnings of checking (HZ3xxx); each family in a file of its own.</summary>
public sealed partial class CheckingErrors
{
    private readonly DiagnosticBag _bag;

    /// <summary>Reports into the bag.</summary>
    public CheckingErrors(DiagnosticBag bag) => _bag = bag;

    /// <summary>Every code of checking.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        OfPlan.Concat(OfMilestones).Concat(OfVocabulary).Concat(OfMeaning).Concat(OfLimits).Concat(OfOutline).ToImmutableArray();

    /// <summary>Codes that say that something is missing: a line that could not be read may be what has it.</summary>
    public static ImmutableHashSet<string> SilentBesideUnreadLines => ImmutableHashSet.Create(
        NoCite.Code, NoTiming.Code, NoPopulation.Code, NotCovered.Code, DeadlineNotCovered.Code, FigureNotCovered.Code);

    private void Report(DiagnosticDescriptor descriptor, Location location, params string[] arguments) =>
        _bag.Report(descriptor, location, arguments);

    private void ReportNear(DiagnosticDescriptor descriptor, Location location, string word, IEnumerable<string> candidates, params string[] arguments) =>
        _bag.ReportWithSuggestion(descriptor, location, _bag.Suggest(word, candidates), arguments);

    private void ReportSecond(DiagnosticDescriptor descriptor, Location location, Location first, string note, params string[] arguments) =>
        _bag.ReportWithRelated(descriptor, location, new RelatedLocation(first, note), arguments);

    private static DiagnosticDescriptor Error(string code, string title, string format, string help) =>
        new(code, DiagnosticSeverity.Error, title, format, help);

    private static DiagnosticDescriptor Warning(string code, string title, string format, string help) =>
        new(code, DiagnosticSeverity.Warning, title, format, help);
}
