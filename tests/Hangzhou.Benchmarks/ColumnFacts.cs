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
        IsWide = isWide;
        for (var field = 0; field < Fields; field++)
        {
            Reported[field] = PlacedArray<ulong>.Of(length / InWord, 2 * field);
            if (isWide) Long[field] = PlacedArray<long>.Of(length, (2 * field) + 1);
            else Int[field] = PlacedArray<int>.Of(length, (2 * field) + 1);
        }
    }

    public int Count { get; }

    /// <summary>Whether values take 64 bits.</summary>
    public bool IsWide { get; }

    /// <summary>By field: degraded and restored of core, buffer, transition. Empty where 32 bits are measured.</summary>
    public PlacedArray<long>[] Long { get; } = new PlacedArray<long>[Fields];

    /// <summary>The same in 32 bits.</summary>
    public PlacedArray<int>[] Int { get; } = new PlacedArray<int>[Fields];

    /// <summary>A bit a reserve.</summary>
    public PlacedArray<ulong>[] Reported { get; } = new PlacedArray<ulong>[Fields];

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
            facts.Long[field].Span[0] = 30_000_000_000;
            facts.Reported[field].Span[0] |= 1;
        }

        return facts;
    }

    /// <summary>A column of the product.</summary>
    public NumberColumn Column(int field) => IsWide
        ? NumberColumn.Of(Long[field].Span[..Count], scale: 2, Reported[field].Span)
        : NumberColumn.Of(Int[field].Span[..Count], scale: 2, Reported[field].Span);

    private void Put(int field, int member, decimal? value)
    {
        if (value is not { } area) return;
        Reported[field].Span[member / InWord] |= 1UL << (member % InWord);
        if (IsWide) Long[field].Span[member] = (long)(area * 100);
        else Int[field].Span[member] = (int)(area * 100);
    }
}
