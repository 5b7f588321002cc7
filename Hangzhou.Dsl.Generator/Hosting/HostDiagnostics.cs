using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Generator.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OwnDiagnostic = Hangzhou.Dsl.Diagnostics.Diagnostic;
using OwnDescriptor = Hangzhou.Dsl.Diagnostics.DiagnosticDescriptor;
using OwnLocation = Hangzhou.Dsl.Text.Location;
using RoslynDiagnostic = Microsoft.CodeAnalysis.Diagnostic;
using RoslynDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;
using RoslynLocation = Microsoft.CodeAnalysis.Location;

namespace Hangzhou.Dsl.Generator.Hosting;

/// <summary>Our findings as the C# compiler prints them.</summary>
internal static class HostDiagnostics
{
    private static readonly ImmutableDictionary<string, RoslynDescriptor> Descriptors = DiagnosticCatalog.All
        .Concat(GenerationErrors.All)
        .ToImmutableDictionary(descriptor => descriptor.Code, Convert, StringComparer.Ordinal);

    /// <summary>Every kind of finding.</summary>
    public static ImmutableArray<RoslynDescriptor> All { get; } = Descriptors.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    public static RoslynDiagnostic Convert(OwnDiagnostic diagnostic)
    {
        var related = diagnostic.Related.Select(one => $" {one.Note} ({Describe(one.Location)})");
        var message = diagnostic.Message + string.Concat(related) + " " + diagnostic.Help;
        return RoslynDiagnostic.Create(
            Descriptors[diagnostic.Code], Convert(diagnostic.Location), diagnostic.Related.Select(one => Convert(one.Location)),
            message.Replace('\n', ' ').Replace('\r', ' '));
    }

    // An error that blocks generation cannot be configured away: csc then stops before binding, and prints it alone.
    private static RoslynDescriptor Convert(OwnDescriptor descriptor)
    {
        var isError = descriptor.Severity == Diagnostics.DiagnosticSeverity.Error;
        return new RoslynDescriptor(
            descriptor.Code, descriptor.Title, "{0}", "Hangzhou",
            isError ? Microsoft.CodeAnalysis.DiagnosticSeverity.Error : Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
            isEnabledByDefault: true, descriptor.Help, helpLinkUri: null,
            isError ? new[] { WellKnownDiagnosticTags.NotConfigurable } : Array.Empty<string>());
    }

    private static RoslynLocation Convert(OwnLocation location)
    {
        var lines = location.Lines;
        var span = new LinePositionSpan(
            new LinePosition(lines.StartLine - 1, lines.StartColumn - 1), new LinePosition(lines.EndLine - 1, lines.EndColumn - 1));
        return RoslynLocation.Create(location.Source.Path, new TextSpan(location.Span.Start, location.Span.Length), span);
    }

    private static string Describe(OwnLocation location) => string.Format(
        CultureInfo.InvariantCulture, "{0}({1},{2})", location.Source.Path, location.Lines.StartLine, location.Lines.StartColumn);
}
