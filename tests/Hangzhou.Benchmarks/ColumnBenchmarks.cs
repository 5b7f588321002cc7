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
    public MemberCounts Kernels()
    {
        var tally = new ColumnTally(0);
        for (var i = 0; i < _block.Blocks; i++)
        {
            _block.MoveTo(i);
            var all = !_block.Compare(_columns[0], Comparison.MoreThan, 0, 1)
                | _block.Compare(_columns[1], Comparison.AtLeast, _columns[0]);
            all &= _block.Compare(_columns[3], Comparison.AtLeast, _columns[2], 1, 2);
            all &= _block.Compare(_columns[5], Comparison.AtLeast, _columns[4], 3, 10);
            tally.Add(all);
        }

        return tally.Counts;
    }

    /// <summary>The machine's limit.</summary>
    [Benchmark]
    public ulong PlainSum() => Benchmarks.HandWrittenColumns.Sum(_facts);
}
