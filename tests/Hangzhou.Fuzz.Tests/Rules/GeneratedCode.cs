using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Text;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Targets.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>Generated C#, compiled in memory as a project would, with its documentation read too.</summary>
internal static class GeneratedCode
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp9, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable,
        concurrentBuild: false, deterministic: true, warningLevel: 9999);

    private static readonly ImmutableArray<MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileNameWithoutExtension(path) is "System.Private.CoreLib" or "System.Runtime" or "System.Collections"
            or "System.Collections.Immutable" or "System.Memory" or "System.Runtime.Numerics")
        .Append(typeof(Truth).Assembly.Location)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    /// <summary>Every error and warning of the C# compiler.</summary>
    public static IReadOnlyList<string> Complaints(IEnumerable<GeneratedSource> sources)
    {
        using var assembly = new MemoryStream();
        return Complaints(Compile(sources).Emit(assembly).Diagnostics);
    }

    /// <summary>The plan, loaded; it is unloaded by nobody, a test's process is short.</summary>
    public static IPlan Load(GenerationResult generated)
    {
        using var assembly = new MemoryStream();
        var complaints = Complaints(Compile(generated.Sources).Emit(assembly).Diagnostics);
        Assert.Empty(complaints);
        assembly.Position = 0;
        return (IPlan)new AssemblyLoadContext(generated.PlanType, isCollectible: true).LoadFromStream(assembly)
            .GetType(generated.PlanType!, throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!;
    }

    private static CSharpCompilation Compile(IEnumerable<GeneratedSource> sources) => CSharpCompilation.Create(
        "Mutant", sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, ParseOptions, source.Name, Encoding.UTF8)), References, Options);

    private static List<string> Complaints(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
        .Select(diagnostic => diagnostic.ToString())
        .ToList();
}
