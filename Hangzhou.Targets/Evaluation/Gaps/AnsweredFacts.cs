using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Facts as they would be with some more answers at one round; what is asked of them is judged by the rules as ever. Only
/// what the rules of one milestone read is shown, so that loading them is quick.
/// </summary>
internal sealed class AnsweredFacts : IFactSource
{
    /// <summary>The facts with tables of one round replaced.</summary>
    /// <param name="tables">By entity. Tables of other rounds stay.</param>
    public AnsweredFacts(IFactSource source, int round, IReadOnlyDictionary<int, AnsweredTable> tables, MilestoneNeeds needs)
    {
        Rounds = [.. source.Rounds.Select((one, i) => new AnsweredRound(one, i == round ? tables : None, needs))];
        Digest = source.Digest;
    }

    private AnsweredFacts(IFactRound round, string digest) => (Rounds, Digest) = ([round], digest);

    private static readonly Dictionary<int, AnsweredTable> None = [];

    /// <inheritdoc/>
    public IReadOnlyList<IFactRound> Rounds { get; }

    /// <inheritdoc/>
    public string Digest { get; }

    /// <summary>One round with these tables and no others: for rules that read their own member alone.</summary>
    public static AnsweredFacts Only(IFactSource source, int round, IReadOnlyDictionary<int, AnsweredTable> tables) =>
        new(new AnsweredRound(source.Rounds[round], tables, null), source.Digest);

    private sealed record AnsweredRound(IFactRound Source, IReadOnlyDictionary<int, AnsweredTable> Tables, MilestoneNeeds? Needs) : IFactRound
    {
        public RoundInfo Info => Source.Info;

        public IFactTable? Table(int entity) => Tables.TryGetValue(entity, out var table) ? table : Needs?.Shown(Source, entity);
    }
}
