using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Threading.Tasks;
using Hangzhou.Cli.Output;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Targets.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Hangzhou.Cli.Plans;

/// <summary>A plan compiled in memory, and unloaded when it is disposed of.</summary>
internal static class InMemoryPlan
{
    private const int DigitsOfDigest = 16;

    // The few assemblies that generated code stands on; a full set of references would double the time.
    private static readonly string[] References =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Memory",
        "System.Runtime.Numerics", "Hangzhou.Targets",
    ];

    // The compiler in the tool is older than the SDK's: what is generated needs no more than C# 9. That nulls are minded is
    // held by the generator's tests, which let no warning pass; asking again at each call would take a sixth of its time.
    private static readonly CSharpParseOptions Parsed =
        new CSharpParseOptions(LanguageVersion.CSharp9).WithFeatures([new("run-nullable-analysis", "never")]);

    /// <exception cref="CallException">The folder is none of rules.</exception>
    /// <exception cref="PlanException">The plan has errors.</exception>
    public static LoadedPlan Compile(string folder, CommandContext context)
    {
        var texts = PlanTexts.Read(folder);
        if (context.Screen.ShowsProgress) context.Error.WriteLine($"Compiling {TerminalText.Line(folder)} …");
        var digest = PlanSources.Digest(texts.Files.Select(file => file.Text));
        var generated = PlanGeneration.RunChecked(texts, $"Hangzhou.Preview.P{digest[..DigitsOfDigest]}");
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        Emit(generated, assembly, symbols);
        return Load(generated.PlanType!, assembly, symbols);
    }

    private static void Emit(GenerationResult generated, MemoryStream assembly, MemoryStream symbols)
    {
        var trees = new SyntaxTree[generated.Sources.Length];
        Parallel.For(0, trees.Length, i => trees[i] = CSharpSyntaxTree.ParseText(SourceText.From(generated.Sources[i].Text, Encoding.UTF8), Parsed, generated.Sources[i].Name));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);
        var result = CSharpCompilation
            .Create($"{generated.PlanType}.Preview", trees, FindReferences(), options)
            .Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        var error = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        if (error is not null) throw new InvalidOperationException($"The C# generated for the plan does not compile: {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}");
        assembly.Position = symbols.Position = 0;
    }

    private static LoadedPlan Load(string planType, MemoryStream assembly, MemoryStream symbols)
    {
        // Hangzhou.Targets is resolved by the default context: there it is the one this tool stands on.
        var loader = new AssemblyLoadContext(planType, isCollectible: true);
        var instance = loader.LoadFromStream(assembly, symbols)
            .GetType(planType, throwOnError: true)!
            .GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)!
            .GetValue(null);
        return new LoadedPlan((IPlan)instance!, loader.Unload);
    }

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty;
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in trusted.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        }

        return References.Select(name => (MetadataReference)MetadataReference.CreateFromFile(paths[name])).ToImmutableArray();
    }
}
