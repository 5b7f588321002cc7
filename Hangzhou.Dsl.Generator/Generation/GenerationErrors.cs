using System.Collections.Immutable;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Generator.Generation;

/// <summary>Findings about the project that generates, not about its rules.</summary>
public static class GenerationErrors
{
    private static readonly DiagnosticDescriptor InternalError = new(
        "HZ9001", DiagnosticSeverity.Error, "The generator failed",
        "The rules could not be compiled because of a fault in the generator: {0}",
        "This is not your mistake: report it with this message and, if you can, the rules.");

    private static readonly DiagnosticDescriptor NoEvaluation = new(
        "HZ9002", DiagnosticSeverity.Error, "Hangzhou.Targets is not referenced",
        "The project has rules, but does not reference Hangzhou.Targets, on which generated code stands.",
        "Reference the package: dotnet add package Hangzhou.Targets.");

    private static readonly DiagnosticDescriptor OtherContract = new(
        "HZ9003", DiagnosticSeverity.Error, "Hangzhou.Targets is of another version",
        "The generator writes code for version {0} of what Hangzhou.Targets offers, but the one referenced offers version {1}.",
        "Take the generator and Hangzhou.Targets from one release of the package.");

    /// <summary>Every kind of finding of this stage.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(InternalError, NoEvaluation, OtherContract);

    internal static Diagnostic OfInternalError(Location location, System.Exception exception) =>
        Make(InternalError, location, $"{exception.GetType().Name}: {exception.Message}");

    internal static Diagnostic OfNoEvaluation(Location location) => Make(NoEvaluation, location);

    internal static Diagnostic OfOtherContract(Location location, string expected, string found) => Make(OtherContract, location, expected, found);

    private static Diagnostic Make(DiagnosticDescriptor descriptor, Location location, params string[] arguments) =>
        new(descriptor, location, EquatableArray.Of(arguments), null, default);
}
