using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Rounds read from disk.</summary>
internal sealed class DiskFacts(ImmutableArray<IFactRound> rounds, string digest) : IFactSource
{
    /// <inheritdoc/>
    public IReadOnlyList<IFactRound> Rounds => rounds;

    /// <inheritdoc/>
    public string Digest { get; } = digest;
}
