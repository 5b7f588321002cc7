using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Cli.Plans;
using Hangzhou.Dsl.Diagnostics;

namespace Hangzhou.Cli.Reports;

/// <summary>What <c>check</c> prints for people.</summary>
internal static class DiagnosticsText
{
    public static void Write(ImmutableArray<Diagnostic> diagnostics, PlanTexts texts, TextWriter output)
    {
        var files = Words.Count(texts.Files.Count, "file");
        if (diagnostics.IsEmpty)
        {
            output.WriteLine($"No errors and no warnings in {files}.");
            return;
        }

        var errors = diagnostics.Count(diagnostic => diagnostic.IsError);
        output.Write(TerminalText.Lines(DiagnosticRenderer.Render(diagnostics)));
        output.WriteLine();
        output.WriteLine($"{Words.Count(errors, "error")} and {Words.Count(diagnostics.Length - errors, "warning")} in {files}.");
    }
}
