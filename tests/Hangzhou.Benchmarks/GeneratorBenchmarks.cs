using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using BenchmarkDotNet.Attributes;
using Hangzhou.Dsl.Generator;
using Hangzhou.Targets.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Hangzhou.Benchmarks;

/// <summary>What the generator costs a fresh compiler, and what it costs at a keystroke, for a plan of 34 targets.</summary>
public class GeneratorBenchmarks
{
    private readonly ImmutableArray<AdditionalText> _files =
        [.. SyntheticPlan.Files(34).Select(file => new InMemoryText(file.Path, file.Text))];

    private Microsoft.CodeAnalysis.Compilation _program = null!;
    private GeneratorDriver _warm = null!;
    private int _edit;

    [GlobalSetup]
    public void Make()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Append(typeof(Truth).Assembly.Location).Distinct()
            .Select(path => MetadataReference.CreateFromFile(path));
        _program = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText("class C;")], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _warm = Fresh();
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Fresh() => CSharpGeneratorDriver
        .Create([new TargetGenerator().AsSourceGenerator()], _files)
        .RunGenerators(_program);

    [Benchmark]
    public GeneratorDriver UnrelatedEdit()
    {
        var tree = CSharpSyntaxTree.ParseText($"class C {{ int x = {_edit++}; }}");
        return _warm.RunGenerators(_program.ReplaceSyntaxTree(_program.SyntaxTrees.First(), tree));
    }

    [Benchmark]
    public GeneratorDriver OneFileEdit()
    {
        var before = _files[5];
        var after = new InMemoryText(before.Path, SyntheticPlan.Target(5, $"{51 + (_edit++ % 48)}%"));
        return _warm.ReplaceAdditionalText(before, after).RunGenerators(_program);
    }

    private sealed class InMemoryText(string path, string content) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(content);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
