using System.Linq;
using Hangzhou.Dsl.Generator.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Hangzhou.Dsl.Generator.Hosting;

/// <summary>What generation needs of the C# compilation around it; compares by value, and holds no symbol.</summary>
/// <param name="Contract">The version that Hangzhou.Targets.Evaluation offers; null when it is not referenced.</param>
internal sealed record HostFacts(int? Contract, EquatableArray<PathReplacement> PathMap)
{
    /// <summary>The version of Evaluation that generated code is written for.</summary>
    public const int WrittenFor = 6;

    public static HostFacts Of(Microsoft.CodeAnalysis.Compilation compilation)
    {
        var contract = compilation.GetTypesByMetadataName("Hangzhou.Targets.Evaluation.EvaluationContract").FirstOrDefault();
        var version = contract?.GetMembers("Version").OfType<IFieldSymbol>().FirstOrDefault();
        var map = compilation.Options.SourceReferenceResolver is SourceFileResolver resolver
            ? resolver.PathMap.Select(entry => new PathReplacement(entry.Key, entry.Value)).ToEquatableArray()
            : default;
        return new HostFacts(contract is null ? null : version?.ConstantValue as int? ?? 0, map);
    }

    public static GenerationOptions OptionsOf(AnalyzerConfigOptionsProvider provider) => new(
        Property(provider, "HangzhouNamespace"), Property(provider, "RootNamespace"), Property(provider, "ProjectDir"));

    private static string? Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
