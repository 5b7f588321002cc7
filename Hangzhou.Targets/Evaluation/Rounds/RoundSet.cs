using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>All rounds given, in order of date. Generated code derives the plan's own set.</summary>
public abstract class RoundSet
{
    /// <summary>Holds rounds in ascending order of date.</summary>
    /// <exception cref="ArgumentException">Two rounds share a date, or they are out of order.</exception>
    protected RoundSet(ImmutableArray<Round> rounds, string digest)
    {
        for (var i = 1; i < rounds.Length; i++)
        {
            if (rounds[i].Info.Date <= rounds[i - 1].Info.Date)
            {
                throw new ArgumentException("Rounds must be in ascending order of date, no two of one date.", nameof(rounds));
            }
        }

        Rounds = rounds;
        Digest = digest;
    }

    /// <summary>The rounds in order of date.</summary>
    public ImmutableArray<Round> Rounds { get; }

    /// <summary>SHA-256 over the facts, lower-case hex; empty for facts made in memory.</summary>
    public string Digest { get; }

    /// <summary>The index of the latest round not after the date; -1 when there is none.</summary>
    public int LatestNotAfter(DateOnly date)
    {
        var index = Rounds.Length - 1;
        while (index >= 0 && Rounds[index].Info.Date > date) index--;
        return index;
    }
}
