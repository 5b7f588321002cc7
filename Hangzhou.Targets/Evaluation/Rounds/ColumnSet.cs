using System;

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
}
