using System.Collections.Generic;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Generator.Generation;

namespace Hangzhou.Cli.Plans;

/// <summary>Runs the generator in process: the very one that the C# compiler runs.</summary>
internal static class PlanGeneration
{
    /// <summary>Generates, and gives all findings.</summary>
    public static GenerationResult Run(PlanTexts texts, string? targetNamespace) =>
        PlanSources.Generate(texts.Files, new GenerationOptions(targetNamespace, null, texts.Folder));

    /// <summary>Generates a plan that must have no errors.</summary>
    /// <exception cref="PlanException">It has some.</exception>
    public static GenerationResult RunChecked(PlanTexts texts, string? targetNamespace)
    {
        var result = Run(texts, targetNamespace);
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.IsError).ToList();
        return errors.Count == 0 ? result : throw new PlanException(Describe(errors));
    }

    private static string Describe(List<Diagnostic> errors) =>
        $"{DiagnosticRenderer.Render(errors)}\nThe plan has {Words.Count(errors.Count, "error")}. 'hangzhou explain' and a code, such as {errors[0].Code}, says more.\n";
}
