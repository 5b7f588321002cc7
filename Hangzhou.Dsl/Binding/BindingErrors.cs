using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>The errors of binding (HZ2xxx), reported for one file; each family in a file of its own.</summary>
public sealed partial class BindingErrors
{
    private const int MostListed = 100;
    private readonly DiagnosticBag _bag;
    private readonly SourceText _source;

    /// <summary>Reports into the bag, for places in the file.</summary>
    public BindingErrors(DiagnosticBag bag, SourceText source)
    {
        _bag = bag;
        _source = source;
    }

    /// <summary>Every code of binding.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        Names.Concat(Declarations).Concat(Types).Concat(Values).Concat(Times).Concat(Populations).Concat(Cases).ToImmutableArray();

    /// <summary>
    /// Codes that say a name is not known. Where a file could not be read wholly they are left out: the name may have
    /// been declared in what could not be read.
    /// </summary>
    public static ImmutableHashSet<string> SilentAfterSyntaxErrors => ImmutableHashSet.Create(
        UnknownName.Code, UnknownType.Code, UnknownEntity.Code, UnknownRoster.Code, UnknownField.Code, UnknownChoice.Code,
        UnquotedText.Code, NoBaseline.Code);

    /// <summary>Codes that say that a rule lacks something: a line that could not be read may be what has it.</summary>
    public static ImmutableHashSet<string> SilentBesideUnreadLines => ImmutableHashSet.Create(UnknownReading.Code);

    /// <summary>The word that was probably meant.</summary>
    internal string? Suggest(string word, IEnumerable<string> candidates) => _bag.Suggest(word, candidates);

    /// <summary>The first of many names, and how many more there are.</summary>
    private static string Listed(IReadOnlyCollection<string> names) => names.Count <= MostListed
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostListed))} and {Limits.Text(names.Count - MostListed)} more";

    private void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        _bag.Report(descriptor, new Location(_source, span), arguments);

    private void ReportNear(DiagnosticDescriptor descriptor, TextSpan span, string word, IEnumerable<string> candidates, params string[] arguments) =>
        _bag.ReportWithSuggestion(descriptor, new Location(_source, span), _bag.Suggest(word, candidates), arguments);

    private static DiagnosticDescriptor Error(string code, string title, string format, string help) =>
        new(code, DiagnosticSeverity.Error, title, format, help);
}
