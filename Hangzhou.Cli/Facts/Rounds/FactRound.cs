using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>One round read from its folder.</summary>
internal sealed class FactRound(RoundInfo info, FactTable?[] tables) : IFactRound
{
    /// <inheritdoc/>
    public RoundInfo Info { get; } = info;

    /// <inheritdoc/>
    public IFactTable? Table(int entity) => tables[entity];
}
