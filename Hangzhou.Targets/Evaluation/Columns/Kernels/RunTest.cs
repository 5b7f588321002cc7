using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How a run of comparisons reads one.</summary>
internal enum RunLanes
{
    /// <summary>Not at all: it goes by itself.</summary>
    None,

    /// <summary>Two columns as stored.</summary>
    Stored,

    /// <summary>Two columns as stored, times their factors.</summary>
    StoredTimes,

    /// <summary>A column as stored beside a constant.</summary>
    Constant,
}

/// <summary>What a run needs of a comparison. All lie side by side: for each word of members they are read again.</summary>
internal readonly struct RunTest<T>(ComparisonTest<T> test)
    where T : unmanaged, IBinaryInteger<T>
{
    /// <inheritdoc cref="ComparisonTest{T}.Left"/>
    public readonly ColumnMemory Left = test.Left;

    /// <inheritdoc cref="ComparisonTest{T}.Right"/>
    public readonly ColumnMemory Right = test.Right;

    /// <inheritdoc cref="ComparisonTest{T}.LeftFactor"/>
    public readonly T LeftFactor = test.LeftFactor;

    /// <inheritdoc cref="ComparisonTest{T}.RightFactor"/>
    public readonly T RightFactor = test.RightFactor;

    /// <inheritdoc cref="ComparisonTest{T}.Lanes"/>
    public readonly RunLanes Lanes = test.Lanes;

    private readonly ColumnMemory _leftReported = test.LeftReported;
    private readonly ColumnMemory _rightReported = test.RightReported;
    private readonly ulong _opposite = test.Opposite;
    private readonly TestJoin _join = test.Join;

    /// <inheritdoc cref="TestStep.Tell"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Tell(ulong holds, nint word, ref WordTruths truths) =>
        truths.Join(_join, WordTruths.Decide(holds ^ _opposite, _leftReported.Bits(word) & _rightReported.Bits(word)));
}
