using System;
using System.Threading;

namespace Hangzhou.Targets.Evaluation;

/// <summary>One round's facts, loaded: generated code derives the plan's own round, with a typed roster for each entity.</summary>
public abstract class Round
{
    /// <summary>Makes a round of the given date and kind.</summary>
    protected Round(RoundInfo info) => Info = info;

    /// <summary>The round's date, kind, title and sources.</summary>
    public RoundInfo Info { get; }

    /// <summary>An entity's roster by its ordinal in the plan's schema; never null: one that was not reported is empty and open.</summary>
    public abstract Roster RosterOf(int entity);

    /// <summary>What rules read of an entity over columns, made when first asked for; null where no rule does.</summary>
    public virtual ColumnSet? ColumnsOf(int entity) => null;

    /// <summary>This round with other members of one entity: what it loaded stays, and only who changes need be loaded.</summary>
    /// <param name="from">The plan's own kind of round, from which members are taken; of a single entity, its one.</param>
    /// <param name="members">Each new member's place: in this round's roster, or from -1 down in the other's.</param>
    /// <param name="keys">Their keys.</param>
    public virtual Round With(int entity, Round from, int[] members, string[] keys, RosterCompleteness completeness) =>
        throw new InvalidOperationException("Only rounds of generated code can be changed.");

    /// <summary>Keeps what was made in its place, unless another thread was first.</summary>
    protected static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;

    /// <summary>What a member says in a choice, text or relation field, as names or keys; the default value when not reported.</summary>
    public abstract KeySet GroupKeys(int entity, int field, int member);
}
