using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Hangzhou.Dsl.Generator.Hosting;
using Hangzhou.Dsl.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Hangzhou.Dsl.Generator;

/// <summary>Reports warnings on rules; errors come from the generator, which they stop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WarningAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => HostDiagnostics.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // A warning may rest on other files: all are compiled once, by the first action that asks.
            var compiled = new Lazy<CompiledFiles>(
                () => Compile(start.Options.AdditionalFiles, start.CancellationToken), LazyThreadSafetyMode.ExecutionAndPublication);
            start.RegisterAdditionalFileAction(action =>
            {
                if (SharedParse.IsRules(action.AdditionalFile)) ReportWarnings(action, compiled.Value);
            });
        });
    }

    private static CompiledFiles Compile(ImmutableArray<AdditionalText> files, CancellationToken cancellation) => CompiledFiles.Of(files
        .Where(SharedParse.IsRules)
        .Select(file => SharedParse.Parse(file, cancellation))
        .OfType<PlanFileSyntax>()
        .ToImmutableArray());

    private static void ReportWarnings(AdditionalFileAnalysisContext action, CompiledFiles compiled)
    {
        foreach (var diagnostic in compiled.Plan.Diagnostics)
        {
            if (!diagnostic.IsError && string.Equals(diagnostic.Location.Source.Path, action.AdditionalFile.Path, StringComparison.Ordinal))
            {
                action.ReportDiagnostic(HostDiagnostics.Convert(diagnostic));
            }
        }
    }
}
