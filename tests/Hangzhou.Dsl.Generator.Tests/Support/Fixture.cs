using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Generator.Tests.Support;

/// <summary>The compact plan of the tests: small, and with every construct of the language.</summary>
internal static class Fixture
{
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "tests", "Hangzhou.Dsl.Generator.Tests", "Fixtures", "Compact");

    public static ImmutableArray<(string Path, string Text)> Files { get; } = Directory.GetFiles(Folder, "*.hz")
        .Order(StringComparer.Ordinal)
        .Select(path => (Path.GetFileName(path), File.ReadAllText(path)))
        .ToImmutableArray();

    public static GenerationOptions Options { get; } = new("Compact.Rules", null, null);

    private static readonly Lazy<GenerationResult> GeneratedOnce = new(() => PlanSources.Generate(Files, Options));

    public static GenerationResult Generated => GeneratedOnce.Value;

    public static IEnumerable<string> Findings => Generated.Diagnostics.Select(Describe);

    public static string Describe(Hangzhou.Dsl.Diagnostics.Diagnostic diagnostic)
    {
        var lines = diagnostic.Location.Lines;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{diagnostic.Location.Source.Path}({lines.StartLine},{lines.StartColumn}): {diagnostic.Code}: {diagnostic.Message}");
    }

    public static IEnumerable<(string Path, string Text)> Sources => Generated.Sources.Select(source => (source.Name, source.Text));
}
