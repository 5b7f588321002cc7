using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Compares two columns, or a column with a constant: whether left is greater than right, or equal to it.</summary>
internal abstract class ComparisonTest<T> : TestStep
    where T : unmanaged, IBinaryInteger<T>
{
    /// <summary>The left values.</summary>
    public required ColumnMemory Left { get; init; }

    /// <summary>The right values; of no meaning beside a constant.</summary>
    public required ColumnMemory Right { get; init; }

    /// <summary>What left values are multiplied by.</summary>
    public required T LeftFactor { get; init; }

    /// <summary>What right values are multiplied by, or the constant.</summary>
    public required T RightFactor { get; init; }

    /// <summary>How a run of comparisons reads it.</summary>
    public required RunLanes Lanes { get; init; }
}

/// <summary>One comparison by itself.</summary>
internal sealed class ComparisonTest<TWidth, T, TLeft, TRight, TOrder> : ComparisonTest<T>
    where TWidth : struct, IVectorWidth
    where T : unmanaged, IBinaryInteger<T>
    where TLeft : struct, ILane<T>
    where TRight : struct, ILane<T>
    where TOrder : struct, IOrder
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Run(ref WordTruths slots, nint first, nint words)
    {
        ref var truths = ref Unsafe.Add(ref slots, Slot);
        for (nint place = 0; place < words; place++)
        {
            var word = first + place;
            ref var left = ref Left.At(word * Members.InWord * TLeft.Size);
            ref var right = ref Right.At(word * Members.InWord * TRight.Size);
            Tell(TWidth.Holds<T, TLeft, TRight, TOrder>(ref left, ref right, LeftFactor, RightFactor), word, ref Unsafe.Add(ref truths, place));
        }
    }
}
