using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Facts read from disk, with every problem found on the way.</summary>
/// <param name="Source">Null when there are errors: a file with errors is not used, and verdicts without it would mislead.</param>
/// <param name="Problems">Those to show: of very many only the first, with a notice that there are more.</param>
/// <param name="Counts">How many there are of each kind, shown or not.</param>
internal sealed record FactsResult(
    IFactSource? Source, ImmutableArray<RoundInfo> Rounds, ImmutableArray<FactProblem> Problems,
    IReadOnlyDictionary<FactProblemKind, int> Counts)
{
    /// <summary>The problems that stop evaluation.</summary>
    public int ErrorCount => CountOf(FactSeverity.Error);

    /// <summary>The others.</summary>
    public int WarningCount => CountOf(FactSeverity.Warning);

    private int CountOf(FactSeverity severity)
    {
        var count = 0;
        foreach (var kind in Counts.Keys)
        {
            if (kind.Severity == severity) count += Counts[kind];
        }

        return count;
    }
}
