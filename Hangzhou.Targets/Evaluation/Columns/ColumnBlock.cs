using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// A block of members on its way through a population's criteria, with the stack of their truths. It is made once for a
/// roster and allocates nothing a block.
/// </summary>
public sealed partial class ColumnBlock
{
    private const int UsualDepth = 8;

    private readonly int _members;
    private AlignedArray<ulong> _stack = new(UsualDepth * TruthPlanes.Length);
    private int _depth;
    private bool _isAsking = true;

    /// <summary>For a roster of so many members; as after <see cref="Begin"/>.</summary>
    public ColumnBlock(int members)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(members);
        _members = members;
    }

    /// <summary>How many blocks there are.</summary>
    public int Blocks => (int)(((uint)_members + Members.InBlock - 1) / Members.InBlock);

    /// <summary>The index of the block's first member in the roster.</summary>
    public int First { get; private set; }

    /// <summary>How many members the block has; none between <see cref="Begin"/> and <see cref="MoveTo"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Whether all that was asked since <see cref="Begin"/> can be answered over columns.</summary>
    public bool Fits { get; private set; } = true;

    /// <summary>The widest vectors that kernels take.</summary>
    internal VectorWidth Width { get; init; } = VectorWidths.Widest;

    /// <summary>Words that the block's members take.</summary>
    internal int Words => Members.Words(Count);

    /// <summary>Asks a criterion, without members, whether it can be answered over columns.</summary>
    public void Begin()
    {
        (First, Count, _depth) = (0, 0, 0);
        (Fits, _isAsking) = (true, true);
    }

    /// <summary>Goes to a block, with an empty stack.</summary>
    public void MoveTo(int block)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(block);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(block, Blocks);
        First = block * Members.InBlock;
        Count = int.Min(Members.InBlock, _members - First);
        (_depth, _isAsking) = (0, false);
    }

    /// <summary>The same truth for all members.</summary>
    public BlockTruths Of(Truth truth)
    {
        var truths = Push();
        TruthPlanes.Fill(PlanesOf(truths), truth);
        return truths;
    }

    /// <summary>Takes truths that the caller tells member by member.</summary>
    public RowTruths Rows() => new(Push());

    /// <summary>Both planes of truths on the stack.</summary>
    internal Span<ulong> PlanesOf(BlockTruths truths) =>
        _stack.Span.Slice(truths.Slot * TruthPlanes.Length, TruthPlanes.Length);

    /// <summary>Takes the upper of two truths from the stack, and gives its planes, to be joined with the lower.</summary>
    internal ReadOnlySpan<ulong> PopOnto(BlockTruths left, BlockTruths right)
    {
        if (right.Block != this || right.Slot != left.Slot + 1 || right.Slot != _depth - 1)
        {
            throw new InvalidOperationException("Truths are joined in the order in which they were asked for.");
        }

        _depth--;
        return PlanesOf(right);
    }

    private BlockTruths Push()
    {
        if ((_depth + 1) * TruthPlanes.Length > _stack.Length)
        {
            var higher = new AlignedArray<ulong>(2 * _stack.Length);
            _stack.Span.CopyTo(higher.Span);
            _stack = higher;
        }

        return new BlockTruths(this, _depth++);
    }

    // What cannot be answered is asked for only in order to learn that.
    private BlockTruths Refuse()
    {
        if (!_isAsking) throw new InvalidOperationException("The criterion does not fit its columns; its truths come from the rows.");
        Fits = false;
        return Push();
    }

    private void Check(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.Count != _members) throw new ArgumentException("The column is of another roster.", nameof(column));
    }
}
