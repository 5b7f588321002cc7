using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Hangzhou.Cli.Reports;

/// <summary>The pages of docs/diagnostics, carried in the tool.</summary>
internal static class DiagnosticPages
{
    private const string Prefix = "diagnostics/";
    private const string Suffix = ".md";

    /// <summary>Every code that has a page.</summary>
    public static IReadOnlyList<string> Codes() => typeof(DiagnosticPages).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..^Suffix.Length])
        .Order(StringComparer.Ordinal)
        .ToList();

    /// <summary>A code's page; null when there is none.</summary>
    public static string? Read(string code)
    {
        using var stream = typeof(DiagnosticPages).Assembly.GetManifestResourceStream($"{Prefix}{code}{Suffix}");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
