using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Generator.Hosting;

/// <summary>A model, and the file at which a fault of ours while writing it is reported.</summary>
internal sealed record Located<T>(T Model, string Path)
{
    public Location Location => new(new SourceText(Path, string.Empty), new TextSpan(0, 0));
}

/// <summary>The rules of a project compiled.</summary>
/// <param name="First">The first file; null when there is none.</param>
internal sealed record CompiledFiles(PlanFileSyntax? First, CompiledPlan Plan)
{
    // Files come in the order of the project; a plan's order is that of their paths.
    public static CompiledFiles Of(ImmutableArray<PlanFileSyntax> files)
    {
        var sorted = files.OrderBy(file => file.Source.Path, StringComparer.Ordinal).ToImmutableArray();
        return new CompiledFiles(sorted.FirstOrDefault(), CompiledPlan.Of(sorted));
    }
}

/// <summary>What is to be written, or why nothing is.</summary>
/// <param name="Path">The file at which a fault of ours is reported.</param>
internal sealed record Outcome(EquatableArray<Diagnostic> Errors, PlanModels? Models, string Path)
{
    public static Outcome Of(CompiledFiles files, HostFacts host, GenerationOptions options)
    {
        if (files.First is not { } first) return new Outcome(default, null, string.Empty);
        var path = first.Source.Path;
        if (Refuse(host, CompiledPlan.StartOf(first)) is { } refusal) return new Outcome(EquatableArray.Of(refusal), null, path);
        var errors = files.Plan.Diagnostics.Where(diagnostic => diagnostic.IsError).ToEquatableArray();
        if (errors.Count > 0 || files.Plan.Plan is not { } plan) return new Outcome(errors, null, path);
        try
        {
            var models = PlanModels.Of(plan, files.Plan.Maps, files.Plan.RulesDigest, options with { PathMap = host.PathMap });
            return new Outcome(default, models, path);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Outcome(EquatableArray.Of(GenerationErrors.OfInternalError(CompiledPlan.StartOf(first), exception)), null, path);
        }
    }

    private static Diagnostic? Refuse(HostFacts host, Location place) => host.Contract switch
    {
        HostFacts.WrittenFor => null,
        null => GenerationErrors.OfNoEvaluation(place),
        { } other => GenerationErrors.OfOtherContract(
            place, HostFacts.WrittenFor.ToString(CultureInfo.InvariantCulture), other.ToString(CultureInfo.InvariantCulture)),
    };
}
