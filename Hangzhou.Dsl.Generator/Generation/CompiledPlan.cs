using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Generator.Generation;

/// <summary>All files of a plan compiled together, and their digest. A fault of ours is one more finding.</summary>
internal sealed record CompiledPlan(LoweredPlan? Plan, EquatableArray<SourceMap> Maps, EquatableArray<Diagnostic> Diagnostics, string RulesDigest)
{
    public static CompiledPlan Of(ImmutableArray<PlanFileSyntax> files)
    {
        if (files.IsEmpty) return new CompiledPlan(null, default, default, string.Empty);
        try
        {
            var compilation = Compilation.Compile(files);
            return new CompiledPlan(
                compilation.Plan, compilation.SourceMaps, compilation.Diagnostics.ToEquatableArray(), Digests.OfTexts(files.Select(file => file.Source.Content)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new CompiledPlan(null, default, EquatableArray.Of(GenerationErrors.OfInternalError(StartOf(files[0]), exception)), string.Empty);
        }
    }

    /// <summary>The first place of a file.</summary>
    public static Location StartOf(PlanFileSyntax file) => new(file.Source, new TextSpan(0, 0));
}
