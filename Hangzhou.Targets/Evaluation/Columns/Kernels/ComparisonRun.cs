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

/// <summary>
/// Comparisons whose truths are joined one after the other, word by word of members: all columns are read side by side,
/// which memory likes best, and truths stay in registers.
/// </summary>
internal sealed class ComparisonRun<TWidth, T>(ComparisonTest<T>[] tests) : Step
    where TWidth : struct, IVectorWidth
    where T : unmanaged, IBinaryInteger<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Run(ref WordTruths slots, nint first, nint words)
    {
        ref var start = ref Unsafe.Add(ref slots, Slot);
        for (nint place = 0; place < words; place++)
        {
            var word = first + place;
            var offset = word * Members.InWord * Unsafe.SizeOf<T>();
            var truths = Unsafe.Add(ref start, place);
            foreach (var test in tests)
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

            Unsafe.Add(ref start, place) = truths;
        }
    }
}
