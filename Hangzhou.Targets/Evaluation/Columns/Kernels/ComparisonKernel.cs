using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Compares the members of a block, a word of 64 at a time: a bit for each that holds, joined with the bits of what was
/// reported. The loops differ only in how many members a step takes.
/// </summary>
internal static class ComparisonKernel<T, TLeft, TRight, TOrder>
    where T : unmanaged, IBinaryInteger<T>
    where TLeft : struct, ILane<T>
    where TRight : struct, ILane<T>
    where TOrder : struct, IOrder
{
    /// <summary>Runs with vectors of the width.</summary>
    public static void Run(in KernelInput input, VectorWidth width)
    {
        if (width == VectorWidth.Bits512) Run512(input);
        else if (width == VectorWidth.Bits256) Run256(input);
        else RunScalar(input);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run512(in KernelInput input)
    {
        ref var left = ref input.Left;
        ref var right = ref input.Right;
        var leftFactor = Vector512.Create(T.CreateTruncating(input.LeftFactor));
        var rightFactor = Vector512.Create(T.CreateTruncating(input.RightFactor));
        for (var word = 0; word < input.Words; word++)
        {
            var first = (nint)word * Members.InWord;
            if (input.IsFar)
            {
                Memory.AskAhead(ref left, first, TLeft.Size);
                Memory.AskAhead(ref right, first, TRight.Size);
            }

            ulong holds = 0;
            for (var i = 0; i < Members.InWord; i += Vector512<T>.Count)
            {
                var order = TOrder.Holds(TLeft.Read(ref left, first + i, leftFactor), TRight.Read(ref right, first + i, rightFactor));
                holds |= order.ExtractMostSignificantBits() << i;
            }

            Put(input, word, holds);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run256(in KernelInput input)
    {
        ref var left = ref input.Left;
        ref var right = ref input.Right;
        var leftFactor = Vector256.Create(T.CreateTruncating(input.LeftFactor));
        var rightFactor = Vector256.Create(T.CreateTruncating(input.RightFactor));
        for (var word = 0; word < input.Words; word++)
        {
            var first = (nint)word * Members.InWord;
            if (input.IsFar)
            {
                Memory.AskAhead(ref left, first, TLeft.Size);
                Memory.AskAhead(ref right, first, TRight.Size);
            }

            ulong holds = 0;
            for (var i = 0; i < Members.InWord; i += Vector256<T>.Count)
            {
                var order = TOrder.Holds(TLeft.Read(ref left, first + i, leftFactor), TRight.Read(ref right, first + i, rightFactor));
                holds |= (ulong)order.ExtractMostSignificantBits() << i;
            }

            Put(input, word, holds);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunScalar(in KernelInput input)
    {
        ref var left = ref input.Left;
        ref var right = ref input.Right;
        var leftFactor = T.CreateTruncating(input.LeftFactor);
        var rightFactor = T.CreateTruncating(input.RightFactor);
        for (var word = 0; word < input.Words; word++)
        {
            var first = (nint)word * Members.InWord;
            ulong holds = 0;
            for (var i = 0; i < Members.InWord; i++)
            {
                var order = TOrder.Holds(TLeft.Read(ref left, first + i, leftFactor), TRight.Read(ref right, first + i, rightFactor));
                holds |= (order ? 1UL : 0UL) << i;
            }

            Put(input, word, holds);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(in KernelInput input, int word, ulong holds)
    {
        var reported = Unsafe.Add(ref input.LeftReported, word) & Unsafe.Add(ref input.RightReported, word);
        var yes = (holds ^ input.Opposite) & reported;
        Unsafe.Add(ref input.Truths, word) = yes;
        Unsafe.Add(ref input.Truths, Members.WordsInBlock + word) = yes | ~reported;
    }
}
