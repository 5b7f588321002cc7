using System;
using System.Threading;

namespace Hangzhou.Targets.Evaluation;

/// <summary>What rules read of an entity's members over columns: generated code derives one for each entity, with a column for each field.</summary>
public abstract class ColumnSet
{
    /// <summary>Columns of so many members.</summary>
    protected ColumnSet(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = count;
    }

    /// <summary>How many members there are.</summary>
    public int Count { get; }

    /// <summary>What has been counted over these columns, ready to be counted again: columns never change.</summary>
    internal KeptCountings Countings => field ?? Interlocked.CompareExchange(ref field, new KeptCountings(), null) ?? field;
}
