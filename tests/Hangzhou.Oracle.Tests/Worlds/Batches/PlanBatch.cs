using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Text;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Targets.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Many plans in one C# compilation, each in a namespace of its own, by the very generator that the product has. Disposing unloads them.</summary>
internal sealed class PlanBatch : IDisposable
{
    // Few references, bound once: to look them up for each batch would take longer than to compile it.
    private static readonly string[] References =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Memory",
        "System.Runtime.Numerics", "Hangzhou.Targets",
    ];

    private static readonly ImmutableArray<MetadataReference> Metadata =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => References.Contains(Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp9, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: true);

    private readonly AssemblyLoadContext _context;

    private PlanBatch(AssemblyLoadContext context, ImmutableArray<BatchedPlan> plans)
    {
        _context = context;
        Plans = plans;
    }

    /// <summary>The plans in the order given.</summary>
    public ImmutableArray<BatchedPlan> Plans { get; }

    /// <summary>Compiles plans; all of them must be without errors.</summary>
    /// <param name="optimization">Code that runs a few times only is ready sooner without.</param>
    public static PlanBatch Compile(IEnumerable<string> plans, OptimizationLevel optimization = OptimizationLevel.Debug)
    {
        var texts = plans.ToList();
        var generated = texts.Select((text, place) => Generate(text, place)).ToList();
        var trees = generated.AsParallel().AsOrdered().SelectMany(
            (plan, place) => plan.Sources.Select(source =>
                CSharpSyntaxTree.ParseText(SourceText.From(source.Text, Encoding.UTF8), Parse, string.Create(CultureInfo.InvariantCulture, $"{place}/{source.Name}"))));
        using var assembly = new MemoryStream();
        var result = CSharpCompilation.Create("Batch", trees, Metadata, Options.WithOptimizationLevel(optimization)).Emit(assembly);
        var error = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        if (error is not null) throw new InvalidOperationException($"The C# generated does not compile: {error}\n{PlanAt(error, texts)}");
        assembly.Position = 0;
        var context = new AssemblyLoadContext("batch", isCollectible: true);
        var loaded = context.LoadFromStream(assembly);
        var instances = generated.Select(plan => (IPlan)loaded.GetType(plan.PlanType!, throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!);
        return new PlanBatch(context, [.. texts.Zip(instances, (text, plan) => new BatchedPlan(text, plan))]);
    }

    public void Dispose() => _context.Unload();

    private static GenerationResult Generate(string text, int place)
    {
        var options = new GenerationOptions(string.Create(CultureInfo.InvariantCulture, $"Batch.P{place}"), null, null);
        var generated = PlanSources.Generate([("plan.hz", text)], options);
        if (generated.PlanType is not null) return generated;
        var findings = string.Join('\n', generated.Diagnostics.Where(finding => finding.IsError).Select(finding => $"{finding.Code}: {finding.Message}"));
        throw new InvalidOperationException($"The plan does not compile:\n{findings}\n{text}");
    }

    private static string PlanAt(Diagnostic error, List<string> texts)
    {
        var folder = Path.GetDirectoryName(error.Location.SourceTree?.FilePath);
        return int.TryParse(folder, CultureInfo.InvariantCulture, out var place) ? texts[place] : string.Empty;
    }
}
