using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Rounds in which some rows of one entity are answered. Only the answered rows are loaded; all else stays as it was loaded
/// before.
/// </summary>
internal static class AnsweredRounds
{
    /// <summary>Loads rows of one entity at one round, and nothing else of it.</summary>
    /// <param name="needed">The fields that are looked at, by ordinal.</param>
    public static RoundSet Load(GapContext gaps, int round, int entity, IReadOnlyList<AnsweredRow> rows, bool[] needed)
    {
        var schema = gaps.Plan.Entities[entity];
        var table = new AnsweredTable(gaps.Facts.Rounds[round].Table(entity), schema.Fields, schema.KeyField, rows) { Completeness = RosterCompleteness.Complete, Needed = needed };
        return gaps.Load(AnsweredFacts.Only(gaps.Facts, round, entity, table));
    }

    /// <summary>The rounds with one entity's members at one of them replaced.</summary>
    /// <param name="from">Where the new members are loaded.</param>
    /// <param name="members">Each one's place: as it was, or from -1 down among the new.</param>
    public static RoundSet With(RoundSet rounds, int round, int entity, Round from, int[] members, string[] keys, RosterCompleteness completeness) =>
        new Changed(rounds.Rounds.SetItem(round, rounds.Rounds[round].With(entity, from, members, keys, completeness)), rounds.Digest);

    private sealed class Changed(ImmutableArray<Round> rounds, string digest) : RoundSet(rounds, digest);
}
