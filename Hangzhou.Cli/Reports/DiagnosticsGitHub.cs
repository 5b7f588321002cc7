using System;
using System.Collections.Immutable;
using System.IO;
using Hangzhou.Cli.Output;
using Hangzhou.Dsl.Diagnostics;

namespace Hangzhou.Cli.Reports;

/// <summary>Workflow commands, which GitHub shows beside the changed lines.</summary>
internal static class DiagnosticsGitHub
{
    // example: ::error file=plan/05.hz,line=3,endLine=3,col=5,endColumn=9,title=HZ2104::…
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            var lines = diagnostic.Location.Lines;
            var place = $"file={Property(diagnostic.Location.Source.Path)},line={Words.Of(lines.StartLine)},endLine={Words.Of(lines.EndLine)},col={Words.Of(lines.StartColumn)},endColumn={Words.Of(lines.EndColumn)}";
            output.Write($"::{(diagnostic.IsError ? "error" : "warning")} {place},title={Property($"{diagnostic.Code}: {diagnostic.Descriptor.Title}")}::{Data($"{diagnostic.Message} {diagnostic.Help}")}\n");
        }
    }

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => TerminalText.Line(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
