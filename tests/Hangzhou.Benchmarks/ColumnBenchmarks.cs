using System.Linq;
using BenchmarkDotNet.Attributes;
using Hangzhou.Benchmarks.Restoration;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Benchmarks;

/// <summary>
/// Milestone 5.2 over columns, against columns by hand and against a plain sum over the same memory. Ten thousand lie in
/// the second cache, a hundred thousand in the third, the others in memory.
/// </summary>
public class ColumnBenchmarks
{
    private ColumnFacts _facts = ColumnFacts.Of(0, isWide: false);
    private NumberColumn[] _columns = [];
    private ColumnBlock _block = new(0);

    [Params(10_000, 100_000, 1_000_000, 10_000_000)]
    public int Reserves { get; set; }

    [Params(32, 64)]
    public int Bits { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _facts = ColumnFacts.Of(Reserves, isWide: Bits == 64);
        _columns = [_facts.Column(0), _facts.Column(1), _facts.Column(2), _facts.Column(3), _facts.Column(4), _facts.Column(5)];
        _block = new ColumnBlock(Reserves);
    }

    [Benchmark(Baseline = true)]
    public TruthCounts HandWrittenColumns() =>
        Bits == 64 ? Benchmarks.HandWrittenColumns.CountLong(_facts) : Benchmarks.HandWrittenColumns.CountInt(_facts);

    /// <summary>The kernels, called as generated code calls them.</summary>
    [Benchmark]
    public MemberCounts Kernels() => KernelCount.Of(_block, _columns);

    /// <summary>The machine's limit.</summary>
    [Benchmark]
    public ulong PlainSum() => Benchmarks.HandWrittenColumns.Sum(_facts);
}

/// <summary>The same milestone over records by the generated row evaluator, against kernels over columns of the same records.</summary>
public class RowsAndColumnsBenchmarks
{
    private Reserve[] _reserves = [];
    private NumberColumn[] _columns = [];
    private ColumnBlock _block = new(0);

    [Params(100_000, 1_000_000)]
    public int Reserves { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _reserves = Rows.Records(Reserves);
        _columns = MakeColumns();
        _block = new ColumnBlock(Reserves);
    }

    [Benchmark(Baseline = true)]
    public MemberCounts RowEvaluator() => RestorationPlan.Target5.Milestone2.Count(_reserves);

    [Benchmark]
    public MemberCounts Kernels() => KernelCount.Of(_block, _columns);

    /// <summary>What it costs to make the six columns first.</summary>
    [Benchmark]
    public NumberColumn[] MakeColumns()
    {
        NumberColumnBuilder[] builders = [New(), New(), New(), New(), New(), New()];
        foreach (var reserve in _reserves)
        {
            builders[0].Add(reserve.CoreDegradedArea);
            builders[1].Add(reserve.CoreRestoredArea);
            builders[2].Add(reserve.BufferDegradedArea);
            builders[3].Add(reserve.BufferRestoredArea);
            builders[4].Add(reserve.TransitionDegradedArea);
            builders[5].Add(reserve.TransitionRestoredArea);
        }

        return [.. builders.Select(builder => builder.ToColumn())];

        NumberColumnBuilder New() => new(_reserves.Length);
    }
}
