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
    private ReserveColumns _columns = new(0);

    [Params(10_000, 100_000, 1_000_000, 10_000_000)]
    public int Reserves { get; set; }

    [Params(32, 64)]
    public int Bits { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _facts = ColumnFacts.Of(Reserves, isWide: Bits == 64);
        _columns = new ReserveColumns(Reserves)
        {
            CoreDegradedArea = _facts.Column(0),
            CoreRestoredArea = _facts.Column(1),
            BufferDegradedArea = _facts.Column(2),
            BufferRestoredArea = _facts.Column(3),
            TransitionDegradedArea = _facts.Column(4),
            TransitionRestoredArea = _facts.Column(5),
        };
    }

    [Benchmark(Baseline = true)]
    public TruthCounts HandWrittenColumns() =>
        Bits == 64 ? Benchmarks.HandWrittenColumns.CountLong(_facts) : Benchmarks.HandWrittenColumns.CountInt(_facts);

    [Benchmark]
    public MemberCounts Generated() => RestorationPlan.Target5.Milestone2.Count(_columns);

    /// <summary>The machine's limit.</summary>
    [Benchmark]
    public ulong PlainSum() => Benchmarks.HandWrittenColumns.Sum(_facts);
}

/// <summary>The same milestone over records by the generated row evaluator, against columns of the same records.</summary>
public class RowsAndColumnsBenchmarks
{
    private Reserve[] _reserves = [];
    private ReserveColumns _columns = new(0);

    [Params(100_000, 1_000_000)]
    public int Reserves { get; set; }

    [GlobalSetup]
    public void Make()
    {
        _reserves = Rows.Records(Reserves);
        _columns = MakeColumns();
    }

    [Benchmark(Baseline = true)]
    public MemberCounts OverRecords() => RestorationPlan.Target5.Milestone2.Count(_reserves);

    [Benchmark]
    public MemberCounts OverColumns() => RestorationPlan.Target5.Milestone2.Count(_columns);

    /// <summary>What it costs to make the columns first.</summary>
    [Benchmark]
    public ReserveColumns MakeColumns() => ReserveColumns.Of(_reserves);
}
