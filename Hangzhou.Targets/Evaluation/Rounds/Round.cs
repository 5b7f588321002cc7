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

    /// <summary>Keeps what was made in its place, unless another thread was first.</summary>
    protected static T Keep<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;

    /// <summary>What a member says in a choice, text or relation field, as names or keys; the default value when not reported.</summary>
    public abstract KeySet GroupKeys(int entity, int field, int member);
}
