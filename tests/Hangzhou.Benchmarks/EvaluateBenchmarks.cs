using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Hangzhou.Benchmarks.Restoration;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Benchmarks;

/// <summary>Milestone 5.2: the generated evaluator against the hand-written loop over the same records.</summary>
public class RecordBenchmarks
{
    private Reserve[] _reserves = [];

    [Params(1_000, 100_000, 1_000_000)]
    public int Reserves { get; set; }

    [GlobalSetup]
    public void Make() => _reserves = Rows.Records(Reserves);

    [Benchmark(Baseline = true)]
    public TruthCounts HandWrittenLoop() => HandWritten.Count(_reserves);

    [Benchmark]
    public MemberCounts Generated() => RestorationPlan.Target5.Milestone2.Count(_reserves);
}

/// <summary>The same over a developer's own structs.</summary>
public class StructBenchmarks
{
    private ReserveRow[] _reserves = [];

    [Params(1_000, 100_000, 1_000_000)]
    public int Reserves { get; set; }

    [GlobalSetup]
    public void Make() => _reserves = Rows.Structs(Reserves);

    [Benchmark(Baseline = true)]
    public TruthCounts HandWrittenLoop() => HandWritten.Count(_reserves);

    [Benchmark]
    public MemberCounts Generated() => RestorationPlan.Target5.Milestone2.Count<ReserveRow>(_reserves);
}
