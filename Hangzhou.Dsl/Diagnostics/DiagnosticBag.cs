using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Diagnostics;

/// <summary>Collects the findings of one stage. Each stage's own errors class reports through it, one line a call.</summary>
public sealed class DiagnosticBag
{
    // Beyond so many words compared nothing more is suggested: many errors beside many names stay fast.
    private const int MostCompared = 100_000;
    private readonly List<Diagnostic> _found = new();
    private int _compared;

    /// <summary>Whether anything found stops generation.</summary>
    public bool HasErrors => _found.Any(diagnostic => diagnostic.IsError);

    /// <summary>Adds a finding.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, params string[] arguments) =>
        Add(new Diagnostic(descriptor, location, EquatableArray.Of(arguments), null, default));

    /// <summary>Adds a finding with a did-you-mean.</summary>
    public void ReportWithSuggestion(DiagnosticDescriptor descriptor, Location location, string? suggestion, params string[] arguments) =>
        Add(new Diagnostic(descriptor, location, EquatableArray.Of(arguments), suggestion, default));

    /// <summary>Adds a finding with a second place.</summary>
    public void ReportWithRelated(
        DiagnosticDescriptor descriptor, Location location, RelatedLocation related, params string[] arguments) =>
        Add(new Diagnostic(descriptor, location, EquatableArray.Of(arguments), null, EquatableArray.Of(related)));

    /// <summary>The known word that was probably meant; null when none is near enough.</summary>
    public string? Suggest(string written, IEnumerable<string> candidates) =>
        Spelling.Nearest(written, candidates.TakeWhile(_ => _compared++ < MostCompared));

    /// <summary>Adds a finding made elsewhere.</summary>
    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    /// <summary>Everything found, in order of file and place.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _found
        .OrderBy(diagnostic => diagnostic.Location.Source.Path, System.StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.Span.Start)
        .ThenBy(diagnostic => diagnostic.Code, System.StringComparer.Ordinal)
        .ToImmutableArray();
}
