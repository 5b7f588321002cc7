using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Generator.CSharp.Plan;
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
/// <param name="Files">The files in the order of their paths.</param>
/// <param name="Declared">Where errors block the plan: the same without its targets; what it declares may stand all the same.</param>
internal sealed record CompiledFiles(ImmutableArray<PlanFileSyntax> Files, CompiledPlan Plan, CompiledPlan? Declared)
{
    // Files come in the order of the project; a plan's order is that of their paths.
    public static CompiledFiles Of(ImmutableArray<PlanFileSyntax> files)
    {
        var sorted = files.OrderBy(file => file.Source.Path, StringComparer.Ordinal).ToImmutableArray();
        var plan = CompiledPlan.Of(sorted);
        var declared = plan.Diagnostics.Any(diagnostic => diagnostic.IsError) ? CompiledPlan.Of(sorted.Select(WithoutTargets).ToImmutableArray()) : null;
        return new CompiledFiles(sorted, plan, declared);
    }

    private static PlanFileSyntax WithoutTargets(PlanFileSyntax file) => file with
    {
        Declarations = file.Declarations.Where(declaration => declaration is not (TargetSyntax or NotEncodedSyntax)).ToImmutableArray(),
        Diagnostics = ImmutableArray<Diagnostic>.Empty,
    };
}

/// <summary>
/// What is to be written. With errors that is what the plan declares, without its targets: then the compiler meets no
/// unknown name before it stops at the errors, and prints them alone.
/// </summary>
/// <param name="StandIns">What stands in for a vocabulary that has errors itself.</param>
/// <param name="Path">The file at which a fault of ours is reported.</param>
internal sealed record Outcome(EquatableArray<Diagnostic> Errors, PlanModels? Models, StandInModel? StandIns, string Path)
{
    public static Outcome Of(CompiledFiles files, HostFacts host, GenerationOptions options)
    {
        if (files.Files.FirstOrDefault() is not { } first) return new Outcome(default, null, null, string.Empty);
        var path = first.Source.Path;
        if (Refuse(host, CompiledPlan.StartOf(first)) is { } refusal) return new Outcome(EquatableArray.Of(refusal), null, null, path);
        var errors = files.Plan.Diagnostics.Where(diagnostic => diagnostic.IsError).ToEquatableArray();
        var compiled = files.Declared ?? files.Plan;
        if (compiled.Plan is not { } plan) return new Outcome(errors, null, Generation.StandIns.Of(files.Files, options), path);
        try
        {
            return new Outcome(errors, PlanModels.Of(plan, compiled.Maps, compiled.RulesDigest, options with { PathMap = host.PathMap }), null, path);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var fault = GenerationErrors.OfInternalError(CompiledPlan.StartOf(first), exception);
            return new Outcome(errors.Append(fault).ToEquatableArray(), null, null, path);
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
