using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Hangzhou.Dsl.Generator.Tests.Support;

/// <summary>Runs the generator as the compiler does.</summary>
internal static class Host
{
    public static ImmutableArray<AdditionalText> Texts(IEnumerable<(string Path, string Text)> files) =>
        files.Select(file => (AdditionalText)new MemoryText(file.Path, file.Text)).ToImmutableArray();

    public static GeneratorDriver Driver(ImmutableArray<AdditionalText> texts, params (string Name, string Value)[] properties) => CSharpGeneratorDriver.Create(
        [new TargetGenerator().AsSourceGenerator()], texts, CSharpCompilations.ParseOptions, new Properties(properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private sealed class MemoryText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Properties((string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties.ToImmutableDictionary(one => "build_property." + one.Name, one => one.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
