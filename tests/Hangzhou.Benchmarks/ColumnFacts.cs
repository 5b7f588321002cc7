using System;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Benchmarks;

/// <summary>The reserves of <see cref="Rows"/> as arrays of hundredths of a hectare, as one who writes by hand would hold them.</summary>
internal sealed class ColumnFacts
{
    private const int Fields = 6;
    private const int InWord = 64;

    private ColumnFacts(int count, bool isWide)
    {
        var length = (count + InWord - 1) / InWord * InWord;
        Count = count;
        for (var field = 0; field < Fields; field++)
        {
            Reported[field] = new ulong[length / InWord];
            if (isWide) Long[field] = new long[length];
            else Int[field] = new int[length];
        }
    }

    public int Count { get; }

    /// <summary>By field: degraded and restored of core, buffer, transition. Empty where 32 bits are measured.</summary>
    public long[][] Long { get; } = new long[Fields][];

    /// <summary>The same in 32 bits.</summary>
    public int[][] Int { get; } = new int[Fields][];

    /// <summary>A bit a reserve.</summary>
    public ulong[][] Reported { get; } = new ulong[Fields][];

    /// <summary>Reserves of <see cref="Rows"/>; in 64 bits the first one is too large for 32, as one outlier would do it.</summary>
    public static ColumnFacts Of(int count, bool isWide)
    {
        var facts = new ColumnFacts(count, isWide);
        var member = 0;
        foreach (var row in Rows.Stream(count))
        {
            facts.Put(0, member, row.CoreDegradedArea);
            facts.Put(1, member, row.CoreRestoredArea);
            facts.Put(2, member, row.BufferDegradedArea);
            facts.Put(3, member, row.BufferRestoredArea);
            facts.Put(4, member, row.TransitionDegradedArea);
            facts.Put(5, member, row.TransitionRestoredArea);
            member++;
        }

        for (var field = 0; isWide && field < Fields; field++)
        {
            facts.Long[field][0] = 30_000_000_000;
            facts.Reported[field][0] |= 1;
        }

        return facts;
    }

    /// <summary>A column of the product.</summary>
    public NumberColumn Column(int field) => Long[field] is { } wide
        ? NumberColumn.Of(wide.AsSpan(0, Count), scale: 2, Reported[field])
        : NumberColumn.Of(Int[field].AsSpan(0, Count), scale: 2, Reported[field]);

    private void Put(int field, int member, decimal? value)
    {
        if (value is not { } area) return;
        Reported[field][member / InWord] |= 1UL << (member % InWord);
        if (Long[field] is { } wide) wide[member] = (long)(area * 100);
        else Int[field][member] = (int)(area * 100);
    }
}
