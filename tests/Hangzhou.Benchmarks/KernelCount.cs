using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Benchmarks;

/// <summary>Milestone 5.2 by the kernels, called as generated code calls them.</summary>
internal static class KernelCount
{
    /// <summary>Counts over degraded and restored areas of core, buffer and transition.</summary>
    public static MemberCounts Of(ColumnBlock block, NumberColumn[] columns)
    {
        var tally = new ColumnTally(0);
        for (var i = 0; i < block.Blocks; i++)
        {
            block.MoveTo(i);
            var all = !block.Compare(columns[0], Comparison.MoreThan, 0, 1)
                | block.Compare(columns[1], Comparison.AtLeast, columns[0]);
            all &= block.Compare(columns[3], Comparison.AtLeast, columns[2], 1, 2);
            all &= block.Compare(columns[5], Comparison.AtLeast, columns[4], 3, 10);
            tally.Add(all);
        }

        return tally.Counts;
    }
}
