using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Facts as they would be with some more answers at one round.</summary>
internal sealed class AnsweredFacts : IFactSource
{
    /// <summary>The facts with tables of one round replaced.</summary>
    /// <param name="tables">By entity. Tables of other rounds stay.</param>
    public AnsweredFacts(IFactSource source, int round, IReadOnlyDictionary<int, AnsweredTable> tables)
        : this([.. source.Rounds.Select((one, i) => i == round ? new AnsweredRound(one, tables, IsAlone: false) : one)], source.Digest)
    {
    }

    private AnsweredFacts(IReadOnlyList<IFactRound> rounds, string digest) => (Rounds, Digest) = (rounds, digest);

    /// <inheritdoc/>
    public IReadOnlyList<IFactRound> Rounds { get; }

    /// <inheritdoc/>
    public string Digest { get; }

    /// <summary>One round with one entity's table and no other.</summary>
    public static AnsweredFacts Only(IFactSource source, int round, int entity, AnsweredTable table) =>
        new([new AnsweredRound(source.Rounds[round], new Dictionary<int, AnsweredTable> { [entity] = table }, IsAlone: true)], source.Digest);

    private sealed record AnsweredRound(IFactRound Source, IReadOnlyDictionary<int, AnsweredTable> Tables, bool IsAlone) : IFactRound
    {
        public RoundInfo Info => Source.Info;

        public IFactTable? Table(int entity) => Tables.TryGetValue(entity, out var table) ? table : IsAlone ? null : Source.Table(entity);
    }
}
