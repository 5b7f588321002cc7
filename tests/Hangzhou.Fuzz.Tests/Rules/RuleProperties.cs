using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>What must hold for every text whatever: the whole way is gone, twice, and what comes out is looked at.</summary>
internal static class RuleProperties
{
    /// <summary>Bytes allocated for a plan of no characters, and for each of its characters, by both ways together.</summary>
    private const long BaseBytes = 16_000_000;
    private const long BytesPerCharacter = 12_000;
    private const long BytesPerFile = 20_000;

    /// <summary>What the limits on pieces and fields written out allow in any plan.</summary>
    private const long BytesOfLimits = 3_000_000_000;

    private static readonly ImmutableHashSet<string> Codes =
        DiagnosticCatalog.All.Concat(GenerationErrors.All).Select(descriptor => descriptor.Code).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>How many bytes this thread allocated for the last plan.</summary>
    [ThreadStatic]
    private static long _lastAllocated;

    public static long LastAllocated
    {
        get => _lastAllocated;
        private set => _lastAllocated = value;
    }

    /// <summary>What is wrong with the answer to a plan; null when nothing is.</summary>
    public static string? Violation(RuleProgram program) => Violation(program, out _);

    public static string? Violation(RuleProgram program, out GenerationResult? generated)
    {
        generated = null;
        try
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var compiled = Compilation.Compile(program.Files.Select(file => new SourceText(file.Path, file.Text)));
            generated = PlanSources.Generate(program.Files, new GenerationOptions("Mutant.Rules", null, null));
            LastAllocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return ViolationOf(program, compiled, generated, LastAllocated);
        }
        catch (Exception exception)
        {
            return exception.GetType().Name + ": " + exception.Message + "\n" + exception.StackTrace;
        }
    }

    private static string? ViolationOf(RuleProgram program, Compilation compiled, GenerationResult generated, long allocated)
    {
        var found = compiled.Diagnostics;
        var first = DiagnosticRenderer.Render(found);
        if (!string.Equals(first, DiagnosticRenderer.Render(generated.Diagnostics), StringComparison.Ordinal)) return "The same text gives other findings the second time.";
        if (generated.Diagnostics.FirstOrDefault(one => !Codes.Contains(one.Code)) is { } unknown) return unknown.Code + " is not in the catalogue.";
        if (generated.Diagnostics.FirstOrDefault(one => one.Code == "HZ9001") is { } fault) return "The generator failed: " + fault.Message;
        if (found.FirstOrDefault(one => !IsInside(one.Location) || one.Related.Any(related => !IsInside(related.Location))) is { } outside)
            return outside.Code + " lies outside its text.";
        if (found.Length > MostFindings) return $"{found.Length} findings are told.";
        if (found.Any(one => one.IsError) != (compiled.Plan is null)) return "A plan without errors, or no plan and no error.";
        var bound = BaseBytes + (BytesPerCharacter * program.Length) + (BytesPerFile * program.Around.Length) + (program.Unfolds ? BytesOfLimits : 0);
        return allocated > bound ? $"{allocated.ToString("N0", CultureInfo.InvariantCulture)} bytes for {program.Length} characters." : null;
    }

    private const int MostFindings = 1_001;

    private static bool IsInside(Location location) =>
        location.Span.Start >= 0 && location.Span.Length >= 0 && location.Span.End <= location.Source.Content.Length;
}
