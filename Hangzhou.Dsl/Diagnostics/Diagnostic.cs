using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Diagnostics;

/// <summary>A second place that helps to understand a finding.</summary>
public sealed record RelatedLocation(Location Location, string Note);

/// <summary>One finding: its kind, where it is, and what differs from others of the kind.</summary>
/// <param name="Descriptor">The kind.</param>
/// <param name="Location">The whole span that is wrong.</param>
/// <param name="Arguments">What fills the places of the kind's format and help.</param>
/// <param name="Suggestion">The word that was probably meant; null when none is near.</param>
/// <param name="Related">Further places, such as the first of two declarations.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor, Location Location, EquatableArray<string> Arguments,
    string? Suggestion, EquatableArray<RelatedLocation> Related)
{
    /// <summary>The kind's code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Whether it stops generation.</summary>
    public bool IsError => Descriptor.Severity == DiagnosticSeverity.Error;

    /// <summary>What is wrong, with the did-you-mean where there is one.</summary>
    public string Message => Fill(Descriptor.Format) + (Suggestion is null ? string.Empty : $" Did you mean '{Suggestion}'?");

    /// <summary>How to mend it.</summary>
    public string Help => Fill(Descriptor.Help);

    private string Fill(string format) =>
        string.Format(CultureInfo.InvariantCulture, format, Arguments.Cast<object>().ToArray());
}
