namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Truths that a block was asked for, as generated code joins them. Operands stand in the order in which they were asked
/// for, as in one expression.
/// </summary>
public readonly struct BlockTruths
{
    internal BlockTruths(ColumnBlock block, int slot, int step)
    {
        Block = block;
        Slot = slot;
        Step = step;
    }

    internal ColumnBlock Block { get; }

    /// <summary>The place on the stack.</summary>
    internal int Slot { get; }

    /// <summary>The first step that makes them.</summary>
    internal int Step { get; }

    /// <summary>Both hold.</summary>
    public static BlockTruths operator &(BlockTruths left, BlockTruths right) => left.Block.Join(left, TestJoin.And, right);

    /// <summary>One of them holds.</summary>
    public static BlockTruths operator |(BlockTruths left, BlockTruths right) => left.Block.Join(left, TestJoin.Or, right);

    /// <summary>It does not hold.</summary>
    public static BlockTruths operator !(BlockTruths truths) => truths.Block.Negate(truths);

    /// <inheritdoc cref="op_BitwiseAnd"/>
    public static BlockTruths BitwiseAnd(BlockTruths left, BlockTruths right) => left & right;

    /// <inheritdoc cref="op_BitwiseOr"/>
    public static BlockTruths BitwiseOr(BlockTruths left, BlockTruths right) => left | right;

    /// <inheritdoc cref="op_LogicalNot"/>
    public static BlockTruths LogicalNot(BlockTruths truths) => !truths;
}
