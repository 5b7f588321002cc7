namespace Hangzhou.Targets.Evaluation;

/// <summary>What a kernel reads and where it writes, from the block's first member on.</summary>
internal ref struct KernelInput
{
    /// <summary>The left values.</summary>
    public ref byte Left;

    /// <summary>The right values; of no meaning beside a constant.</summary>
    public ref byte Right;

    /// <summary>Which left values were reported.</summary>
    public ref ulong LeftReported;

    /// <summary>Which right values were reported; beside a constant the left ones once more.</summary>
    public ref ulong RightReported;

    /// <summary>Both planes of the result.</summary>
    public ref ulong Truths;

    /// <summary>What left values are multiplied by.</summary>
    public long LeftFactor;

    /// <summary>What right values are multiplied by, or the constant.</summary>
    public long RightFactor;

    /// <summary>All bits set where the comparison's opposite is meant.</summary>
    public ulong Opposite;

    /// <summary>Whether the columns lie beyond the caches.</summary>
    public bool IsFar;

    /// <summary>Words of members.</summary>
    public int Words;
}
