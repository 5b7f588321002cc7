using System;
using System.Collections.Immutable;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>What is read by the criteria of a population that cannot be told of some member.</summary>
internal static class UnsettledReads
{
    /// <summary>By ordinal whether it is read; each criterion is asked once, as its text is taken apart.</summary>
    /// <param name="count">How many there are of what is read.</param>
    /// <param name="readBy">The ordinals that a criterion reads.</param>
    public static bool[] Of(PopulationReport report, int count, Func<int, ImmutableArray<int>> readBy)
    {
        // Loops, not queries over numbers: those are compiled at every start.
        var isRead = new bool[count];
        for (var criterion = 0; criterion < report.Criteria.Length; criterion++)
        {
            if (report.Criteria[criterion].Unknown == 0) continue;
            foreach (var ordinal in readBy(criterion)) isRead[ordinal] = true;
        }

        return isRead;
    }
}
