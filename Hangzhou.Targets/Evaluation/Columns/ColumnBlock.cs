using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// A block of members on its way through a population's criteria. Each criterion is asked once; what it asks is taken down
/// as steps, which every block then goes through.
/// </summary>
public sealed partial class ColumnBlock
{
    private readonly int _members;
    private readonly StepList _steps;
    private AlignedArray<ulong>? _all;
    private AlignedArray<ulong>? _none;

    /// <summary>For a roster of so many members, and so many answers.</summary>
    public ColumnBlock(int members, int answers = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(members);
        ArgumentOutOfRangeException.ThrowIfNegative(answers);
        _members = members;
        _steps = new StepList(answers);
    }

    /// <summary>How many blocks there are.</summary>
    public int Blocks => (int)(((uint)_members + Members.InBlock - 1) / Members.InBlock);

    /// <summary>The index of the block's first member in the roster.</summary>
    public int First { get; private set; }

    /// <summary>How many members the block has; none before <see cref="MoveTo"/>.</summary>
    public int Count { get; private set; }

    /// <summary>Whether all that was asked since <see cref="Begin"/> can be answered over columns.</summary>
    public bool Fits { get; private set; } = true;

    /// <summary>The widest vectors that kernels take.</summary>
    internal VectorWidth Width { get; init; } = VectorWidths.Widest;

    /// <summary>What is asked from here on makes this answer of every block.</summary>
    public void Begin(int answer = 0)
    {
        if (!Fits) Forget();
        _steps.Begin(answer);
    }

    /// <summary>What was asked since <see cref="Begin"/> is not answered over columns.</summary>
    public void Forget()
    {
        _steps.Forget();
        Fits = true;
    }

    /// <summary>Goes to a block, and answers what was asked.</summary>
    public void MoveTo(int block)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(block);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(block, Blocks);
        if (!Fits) throw new InvalidOperationException("The criterion does not fit its columns; its truths come from the rows.");
        First = block * Members.InBlock;
        Count = int.Min(Members.InBlock, _members - First);
        _steps.Run(Width, First / Members.InWord, Members.Words(Count));
    }

    /// <summary>The same truth for all members.</summary>
    public BlockTruths Of(Truth truth) => Ask(new PlaneTest(Same(truth == Truth.Yes))
    {
        LeftReported = Same(truth != Truth.Unknown), RightReported = Same(true),
    });

    /// <summary>Counts the only answer for all members at once, where that can be done without blocks; null otherwise.</summary>
    internal TruthCounts? CountAll() => _steps.Count(Width, _members);

    /// <summary>The truths of an answer for the block's members; those that columns do not answer the caller tells.</summary>
    internal MemberTruths Answer(int answer = 0) => new(_steps.Answer(answer, Members.Words(Count)), Count);

    internal BlockTruths Join(BlockTruths left, TestJoin join, BlockTruths right)
    {
        if (right.Block != this) throw new InvalidOperationException("Truths of two blocks are not joined.");
        _steps.Join(left.Slot, join, right.Slot, right.Step);
        return left;
    }

    internal BlockTruths Negate(BlockTruths truths)
    {
        _steps.Negate(truths.Slot, truths.Step);
        return truths;
    }

    private BlockTruths Ask(TestStep test, bool isOpposite = false)
    {
        if (isOpposite) test.Opposite = ulong.MaxValue;
        var (slot, step) = _steps.Push(test);
        return new BlockTruths(this, slot, step);
    }

    // A bit that is the same for all members, as a plane.
    private ColumnMemory Same(bool bit)
    {
        if (!bit) return (_none ??= new AlignedArray<ulong>(Members.Words(_members))).Memory;
        if (_all is null) (_all = new AlignedArray<ulong>(Members.Words(_members))).Value.Span.Fill(ulong.MaxValue);
        return _all.Value.Memory;
    }

    // What cannot be answered is asked for only in order to learn that.
    private BlockTruths Refuse()
    {
        Fits = false;
        return Of(Truth.Unknown);
    }

    private void Check(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.Count != _members) throw new ArgumentException("The column is of another roster.", nameof(column));
    }
}
