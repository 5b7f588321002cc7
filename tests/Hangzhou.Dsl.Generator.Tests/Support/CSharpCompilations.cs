using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using Hangzhou.Targets.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Hangzhou.Dsl.Generator.Tests.Support;

/// <summary>C# compilations of the kind that a project with rules makes.</summary>
internal static class CSharpCompilations
{
    private static readonly ImmutableArray<MetadataReference> Framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    public static MetadataReference Evaluation { get; } = MetadataReference.CreateFromFile(typeof(Truth).Assembly.Location);

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp9, DocumentationMode.Diagnose);

    public static CSharpCompilation Of(
        IEnumerable<(string Path, string Text)> sources, OptimizationLevel optimization = OptimizationLevel.Release, bool withEvaluation = true,
        string name = "Generated") =>
        CSharpCompilation.Create(
            name,
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, ParseOptions, source.Path, System.Text.Encoding.UTF8)),
            withEvaluation ? Framework.Add(Evaluation) : Framework,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, optimizationLevel: optimization, nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true, warningLevel: 9999));

    /// <summary>The assembly with its symbols; a compiler's complaint fails the test.</summary>
    public static (byte[] Assembly, byte[] Symbols) Emit(Microsoft.CodeAnalysis.Compilation compilation)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.Empty(Complaints(result.Diagnostics));
        return (assembly.ToArray(), symbols.ToArray());
    }

    public static IReadOnlyList<string> Complaints(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
        .Select(diagnostic => diagnostic.ToString())
        .ToList();

    /// <summary>The plan of an assembly that the test loads.</summary>
    public static IPlan Load((byte[] Assembly, byte[] Symbols) image, string planType, AssemblyLoadContext? context = null)
    {
        var assembly = (context ?? new AssemblyLoadContext("plan", isCollectible: true))
            .LoadFromStream(new MemoryStream(image.Assembly), new MemoryStream(image.Symbols));
        return (IPlan)assembly.GetType(planType, throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!;
    }
}
