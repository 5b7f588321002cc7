using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// The truths of a block's members, as two planes of bits on the block's stack: yes, and not no. They are taken from the
/// stack in the order of an expression: an operator's operands are the two topmost, and its result takes their place.
/// </summary>
public readonly struct BlockTruths
{
    internal BlockTruths(ColumnBlock block, int slot)
    {
        Block = block;
        Slot = slot;
    }

    internal ColumnBlock Block { get; }

    internal int Slot { get; }

    /// <summary>Both hold.</summary>
    public static BlockTruths operator &(BlockTruths left, BlockTruths right)
    {
        TruthPlanes.And(left.Block.PlanesOf(left), left.Block.PopOnto(left, right));
        return left;
    }

    /// <summary>One of them holds.</summary>
    public static BlockTruths operator |(BlockTruths left, BlockTruths right)
    {
        TruthPlanes.Or(left.Block.PlanesOf(left), left.Block.PopOnto(left, right));
        return left;
    }

    /// <summary>It does not hold.</summary>
    public static BlockTruths operator !(BlockTruths truths)
    {
        TruthPlanes.Not(truths.Block.PlanesOf(truths));
        return truths;
    }

    /// <inheritdoc cref="op_BitwiseAnd"/>
    public static BlockTruths BitwiseAnd(BlockTruths left, BlockTruths right) => left & right;

    /// <inheritdoc cref="op_BitwiseOr"/>
    public static BlockTruths BitwiseOr(BlockTruths left, BlockTruths right) => left | right;

    /// <inheritdoc cref="op_LogicalNot"/>
    public static BlockTruths LogicalNot(BlockTruths truths) => !truths;

    /// <summary>The truth of a member of the block by its place in it.</summary>
    public Truth this[int place]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(place);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, Block.Count);
            var (word, bit) = (place / Members.InWord, place % Members.InWord);
            var planes = Block.PlanesOf(this);
            var yes = (int)(planes[word] >> bit) & 1;
            var notNo = (int)(planes[Members.WordsInBlock + word] >> bit) & 1;
            return (Truth)(notNo | (yes << 1));
        }
    }
}
