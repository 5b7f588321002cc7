using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Comparisons whose truths are joined one after the other, word by word of members: all columns are read side by side,
/// which memory likes best, and truths stay in registers.
/// </summary>
internal abstract class ComparisonRun : Step
{
    /// <summary>Counts the truths of all members without writing them down: for a run that is all that is asked.</summary>
    public abstract TruthCounts Count(int members);
}

/// <inheritdoc/>
internal sealed class ComparisonRun<TWidth, T>(RunTest<T>[] tests) : ComparisonRun
    where TWidth : struct, IVectorWidth
    where T : unmanaged, IBinaryInteger<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public override void Run(ref WordTruths slots, nint first, nint words)
    {
        ref var start = ref Unsafe.Add(ref slots, Slot);
        for (nint place = 0; place < words; place++)
        {
            ref var truths = ref Unsafe.Add(ref start, place);
            truths = Truths(tests, first + place, truths);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public override TruthCounts Count(int members)
    {
        var (full, rest) = Math.DivRem(members, Members.InWord);
        var (yes, notNo) = (0, 0);
        for (nint word = 0; word < full; word++) Add(Truths(tests, word, default), ulong.MaxValue, ref yes, ref notNo);
        if (rest != 0) Add(Truths(tests, full, default), ulong.MaxValue >> (Members.InWord - rest), ref yes, ref notNo);
        return new TruthCounts(yes, members - notNo, notNo - yes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(WordTruths truths, ulong members, ref int yes, ref int notNo)
    {
        yes += BitOperations.PopCount(truths.Yes & members);
        notNo += BitOperations.PopCount(truths.NotNo & members);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static WordTruths Truths(RunTest<T>[] tests, nint word, WordTruths truths)
    {
        var offset = word * Members.InWord * Unsafe.SizeOf<T>();
        foreach (ref readonly var test in tests.AsSpan())
        {
            ref var left = ref test.Left.At(offset);
            ref var right = ref test.Right.At(offset);
            var holds = test.Lanes switch
            {
                RunLanes.Stored => TWidth.Holds<T, Stored<T>, Stored<T>, Greater>(ref left, ref right, default, default),
                RunLanes.Constant => TWidth.Holds<T, Stored<T>, Constant<T>, Greater>(ref left, ref left, default, test.RightFactor),
                _ => TWidth.Holds<T, StoredTimes<T>, StoredTimes<T>, Greater>(ref left, ref right, test.LeftFactor, test.RightFactor),
            };
            test.Tell(holds, word, ref truths);
        }

        return truths;
    }
}
