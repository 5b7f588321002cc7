using System;
using System.Numerics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Takes an ordinal a member, in their order.</summary>
public sealed class OrdinalColumnBuilder
{
    private readonly int _count;
    private readonly AlignedArray<ulong> _reported;
    private readonly BitPlanes _planes;
    private int _next;
    private bool _fits = true;

    /// <summary>For so many members, of which each has an ordinal below <paramref name="ordinals"/>.</summary>
    public OrdinalColumnBuilder(int count, int ordinals)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ordinals);
        _count = count;
        _reported = new AlignedArray<ulong>(Members.Words(count));
        _planes = new BitPlanes(BitOperations.Log2((uint)(ordinals - 1)) + 1, count);
    }

    /// <summary>The next member's answer; null: not reported.</summary>
    public void Add(bool? value) => Add(value.HasValue ? (value.GetValueOrDefault() ? 1 : 0) : (int?)null);

    /// <summary>The next member's level; null: not reported.</summary>
    public void Add(Level? value) => Add((int?)value);

    /// <summary>The next member's choice by its ordinal; null: not reported.</summary>
    public void Add(int? ordinal)
    {
        var member = _next++;
        if (member >= _count) throw new InvalidOperationException("The column has no more members.");
        if (!ordinal.HasValue) return;
        Members.Mark(_reported.Span, member);
        // An enum may hold what none of its names stand for: only the rows can tell then.
        if ((uint)ordinal.GetValueOrDefault() >> _planes.Count != 0) _fits = false;
        else _planes.Put(member, (uint)ordinal.GetValueOrDefault());
    }

    /// <summary>The column, once every member has had its turn.</summary>
    public OrdinalColumn ToColumn()
    {
        if (_next != _count) throw new InvalidOperationException("Every member of the column has a turn.");
        return new OrdinalColumn(_count, _reported, _planes, _fits);
    }
}
