using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Gathers the truths of a block's members one by one, for criteria that columns do not answer:
/// <c>while (rows.Next(out var member)) rows.Add(…);</c>
/// </summary>
public ref struct RowTruths
{
    private readonly BlockTruths _truths;
    private readonly Span<ulong> _planes;
    private readonly int _count;
    private int _place;

    internal RowTruths(BlockTruths truths)
    {
        _truths = truths;
        _planes = truths.Block.PlanesOf(truths);
        _count = truths.Block.Count;
        _planes.Clear();
        _place = -1;
    }

    /// <summary>Goes to the next member: its index in the roster.</summary>
    public bool Next(out int member)
    {
        _place++;
        member = _truths.Block.First + _place;
        return _place < _count;
    }

    /// <summary>What holds for this member.</summary>
    public readonly void Add(Truth truth)
    {
        var (word, bit) = (_place / Members.InWord, _place % Members.InWord);
        _planes[word] |= ((ulong)truth >> 1) << bit;
        _planes[Members.WordsInBlock + word] |= ((ulong)truth & 1) << bit;
    }

    /// <summary>All of them.</summary>
    public readonly BlockTruths ToTruths() => _truths;
}
