using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Takes a set of choices a member, in their order.</summary>
public sealed class ChoicesColumnBuilder
{
    private readonly int _count;
    private readonly ulong _known;
    private readonly AlignedArray<ulong> _reported;
    private readonly BitPlanes _planes;
    private int _next;

    /// <summary>For so many members and so many choices, 64 at most.</summary>
    public ChoicesColumnBuilder(int count, int choices)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(choices);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(choices, 64);
        _count = count;
        _known = ulong.MaxValue >> (64 - choices);
        _reported = new AlignedArray<ulong>(Members.Words(count));
        _planes = new BitPlanes(choices, count);
    }

    /// <summary>The next member's choices as bits by ordinal, 0 for none of them; null: not reported.</summary>
    public void Add(ulong? choices)
    {
        var member = _next++;
        if (member >= _count) throw new InvalidOperationException("The column has no more members.");
        if (!choices.HasValue) return;
        Members.Mark(_reported.Span, member);
        // Nobody asks for a bit without a name.
        _planes.Put(member, choices.GetValueOrDefault() & _known);
    }

    /// <summary>The column, once every member has had its turn.</summary>
    public ChoicesColumn ToColumn()
    {
        if (_next != _count) throw new InvalidOperationException("Every member of the column has a turn.");
        return new ChoicesColumn(_count, _reported, _planes);
    }
}
