using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Generator.Generation;

/// <summary>What a plan's texts are generated as.</summary>
/// <param name="Sources">The files; none when an error blocks generation.</param>
/// <param name="Diagnostics">Every finding, in order of file and place.</param>
/// <param name="PlanType">The full name of the class that implements IPlan; null when nothing is generated.</param>
/// <param name="RulesDigest">SHA-256 over the SHA-256 digests of the texts, sorted, each followed by \n; lower-case hex.</param>
public sealed record GenerationResult(
    ImmutableArray<GeneratedSource> Sources, ImmutableArray<Diagnostic> Diagnostics, string? PlanType, string RulesDigest);

/// <summary>The generator without a compiler around it: texts in, C# out, by the same stages.</summary>
public static class PlanSources
{
    /// <summary>Generates the code of a plan.</summary>
    /// <param name="files">Each file's path, as diagnostics and reports shall name it, and its text.</param>
    public static GenerationResult Generate(IEnumerable<(string Path, string Text)> files, GenerationOptions options)
    {
        var parsed = files.Select(file => PlanParser.Parse(new SourceText(file.Path, file.Text))).ToImmutableArray();
        var compiled = CompiledPlan.Of(parsed);
        var diagnostics = compiled.Diagnostics.Items;
        if (compiled.Plan is not { } plan || diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            return new GenerationResult(ImmutableArray<GeneratedSource>.Empty, diagnostics, null, compiled.RulesDigest);
        }

        try
        {
            var models = PlanModels.Of(plan, compiled.Maps, compiled.RulesDigest, options);
            var planType = models.Plan.Names.Namespace.Replace("@", string.Empty) + "." + models.Plan.Names.Plan;
            return new GenerationResult(Write(models), diagnostics, planType, compiled.RulesDigest);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var fault = GenerationErrors.OfInternalError(CompiledPlan.StartOf(parsed[0]), exception);
            return new GenerationResult(ImmutableArray<GeneratedSource>.Empty, diagnostics.Add(fault), null, compiled.RulesDigest);
        }
    }

    /// <summary>The digest of a plan's texts, as its schema has it: SHA-256 over their digests, sorted.</summary>
    public static string Digest(IEnumerable<string> texts) => Digests.OfTexts(texts);

    internal static ImmutableArray<GeneratedSource> Write(PlanModels models) =>
        PlanFiles.OfPlan(models.Plan)
            .Concat(PlanFiles.OfDigest(models.Digest))
            .Concat(PlanFiles.OfVocabulary(models.Vocabulary))
            .Concat(PlanFiles.OfAssumptions(models.Assumptions))
            .Concat(PlanFiles.OfColumns(models.Columns))
            .Concat(models.Targets.SelectMany(PlanFiles.OfTarget))
            .ToImmutableArray();
}
