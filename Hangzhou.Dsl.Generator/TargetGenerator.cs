using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Generator.Hosting;
using Microsoft.CodeAnalysis;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Hangzhou.Dsl.Generator;

/// <summary>
/// Compiles the rules of a project: additional files → parsed each → compiled together → a model for each file to be
/// written → C#. A step whose outcome is as before wakes no step after it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TargetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(SharedParse.IsRules)
            .SelectMany(static (text, cancellation) => Present(SharedParse.Parse(text, cancellation)))
            .WithTrackingName(PipelineSteps.Parse);
        var host = context.CompilationProvider.Select(static (compilation, _) => HostFacts.Of(compilation)).WithTrackingName(PipelineSteps.Host);
        var options = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => HostFacts.OptionsOf(provider)).WithTrackingName(PipelineSteps.Options);
        var compiled = files.Collect().Select(static (all, _) => CompiledFiles.Of(all)).WithTrackingName(PipelineSteps.Compile);
        var outcome = compiled.Combine(host).Combine(options)
            .Select(static (input, _) => Outcome.Of(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(PipelineSteps.Outcome);

        context.RegisterSourceOutput(outcome.Select(static (one, _) => one.Errors).WithTrackingName(PipelineSteps.Errors), static (output, errors) =>
        {
            foreach (var error in errors) output.ReportDiagnostic(HostDiagnostics.Convert(error));
        });
        WriteEach(context, outcome, PipelineSteps.Plan, static one => Of(one, models => models.Plan), PlanFiles.OfPlan);
        WriteEach(context, outcome, PipelineSteps.Digest, static one => Of(one, models => models.Digest), PlanFiles.OfDigest);
        WriteEach(context, outcome, PipelineSteps.Vocabulary, static one => Of(one, models => models.Vocabulary), PlanFiles.OfVocabulary);
        WriteEach(context, outcome, PipelineSteps.Assumptions, static one => Of(one, models => models.Assumptions), PlanFiles.OfAssumptions);
        WriteEach(context, outcome, PipelineSteps.Columns, static one => Of(one, models => models.Columns), PlanFiles.OfColumns);
        WriteEach(context, outcome, PipelineSteps.Target, static one => one.Models?.Targets ?? default, PlanFiles.OfTarget);
        WriteEach(context, outcome, PipelineSteps.StandIns, static one => Present(one.StandIns), PlanFiles.OfStandIns);
    }

    private static void WriteEach<T>(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Outcome> outcome, string step,
        Func<Outcome, IEnumerable<T>> choose, Func<T, IEnumerable<GeneratedSource>> write)
    {
        var models = outcome
            .SelectMany((one, _) => choose(one).Select(model => new Located<T>(model, one.Path)))
            .WithTrackingName(step);
        context.RegisterSourceOutput(models, (output, located) =>
        {
            try
            {
                foreach (var source in write(located.Model)) output.AddSource(source.Name, RoslynText.From(source.Text, Encoding.UTF8));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                output.ReportDiagnostic(HostDiagnostics.Convert(GenerationErrors.OfInternalError(located.Location, exception)));
            }
        });
    }

    private static IEnumerable<T> Of<T>(Outcome outcome, Func<PlanModels, T> choose)
        where T : class => Present(outcome.Models is { } models ? choose(models) : null);

    private static ImmutableArray<T> Present<T>(T? value)
        where T : class => value is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(value);
}
