using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Hangzhou.Dsl;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Benchmarks;

/// <summary>From text to the lowered plan, for a plan of the real size and one ten times larger.</summary>
public class LanguageBenchmarks
{
    private ImmutableArray<SourceText> _sources;
    private ImmutableArray<PlanFileSyntax> _files;

    [Params(34, 340)]
    public int Targets { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _sources = [.. SyntheticPlan.Files(Targets).Select(file => new SourceText(file.Path, file.Text))];
        _files = Parse();
    }

    [Benchmark(Baseline = true)]
    public ImmutableArray<PlanFileSyntax> Parse() => [.. _sources.Select(PlanParser.Parse)];

    [Benchmark]
    public Compilation BindCheckAndLower() => Compilation.Compile(_files);
}
