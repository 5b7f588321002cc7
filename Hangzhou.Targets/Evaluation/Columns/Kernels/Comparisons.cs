using System;
using System.Numerics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Makes comparisons for vectors of a width.</summary>
internal abstract class Comparisons
{
    /// <summary>With vectors of the width.</summary>
    public static Comparisons Of(VectorWidth width) => width switch
    {
        VectorWidth.Bits512 => Made<Width512>.Instance,
        VectorWidth.Bits256 => Made<Width256>.Instance,
        _ => Made<WidthOne>.Instance,
    };

    /// <summary>Left times p against right times q; beside a constant, that is q.</summary>
    public abstract TestStep Of(ComparisonForm form, bool isEquality, NumberColumn left, long p, NumberColumn right, long q);

    /// <summary>The first steps as one, if they are comparisons that can run together; null otherwise.</summary>
    /// <param name="taken">How many they are.</param>
    public abstract Step? Run(ReadOnlySpan<Step> steps, out int taken);

    /// <summary>The table: the form says how each side is read, by itself and in a run.</summary>
    private sealed class Made<TWidth> : Comparisons
        where TWidth : struct, IVectorWidth
    {
        public static readonly Made<TWidth> Instance = new();

        public override TestStep Of(ComparisonForm form, bool isEquality, NumberColumn left, long p, NumberColumn right, long q) => form switch
        {
            ComparisonForm.Narrow => Of<int, Stored<int>, Stored<int>>(RunLanes.Stored, isEquality, left, p, right, q),
            ComparisonForm.NarrowTimes => Of<int, StoredTimes<int>, StoredTimes<int>>(RunLanes.StoredTimes, isEquality, left, p, right, q),
            ComparisonForm.Widened => Of<long, WidenedTimes, WidenedTimes>(RunLanes.None, isEquality, left, p, right, q),
            ComparisonForm.WidenedLeft => Of<long, WidenedTimes, StoredTimes<long>>(RunLanes.None, isEquality, left, p, right, q),
            ComparisonForm.WidenedRight => Of<long, StoredTimes<long>, WidenedTimes>(RunLanes.None, isEquality, left, p, right, q),
            ComparisonForm.Wide => Of<long, Stored<long>, Stored<long>>(RunLanes.Stored, isEquality, left, p, right, q),
            ComparisonForm.WideTimes => Of<long, StoredTimes<long>, StoredTimes<long>>(RunLanes.StoredTimes, isEquality, left, p, right, q),
            ComparisonForm.WideTimesLeft => Of<long, StoredTimes<long>, Stored<long>>(RunLanes.StoredTimes, isEquality, left, p, right, q),
            ComparisonForm.WideTimesRight => Of<long, Stored<long>, StoredTimes<long>>(RunLanes.StoredTimes, isEquality, left, p, right, q),
            ComparisonForm.NarrowConstant => Of<int, Stored<int>, Constant<int>>(RunLanes.Constant, isEquality, left, p, right, q),
            ComparisonForm.WideConstant => Of<long, Stored<long>, Constant<long>>(RunLanes.Constant, isEquality, left, p, right, q),
            _ => throw new ArgumentOutOfRangeException(nameof(form)),
        };

        public override Step? Run(ReadOnlySpan<Step> steps, out int taken) => Run<int>(steps, out taken) ?? Run<long>(steps, out taken);

        private static Step? Run<T>(ReadOnlySpan<Step> steps, out int taken)
            where T : unmanaged, IBinaryInteger<T>
        {
            taken = 0;
            while (taken < steps.Length && steps[taken] is ComparisonTest<T> { Lanes: not RunLanes.None } test && test.Slot == steps[0].Slot) taken++;
            if (taken == 0) return null;
            var tests = new RunTest<T>[taken];
            for (var i = 0; i < taken; i++) tests[i] = new RunTest<T>((ComparisonTest<T>)steps[i]);
            return new ComparisonRun<TWidth, T>(tests) { Slot = steps[0].Slot };
        }

        private static TestStep Of<T, TLeft, TRight>(RunLanes lanes, bool isEquality, NumberColumn left, long p, NumberColumn right, long q)
            where T : unmanaged, IBinaryInteger<T>
            where TLeft : struct, ILane<T>
            where TRight : struct, ILane<T> => isEquality
            ? Of<T, TLeft, TRight, Equal>(RunLanes.None, left, p, right, q)
            : Of<T, TLeft, TRight, Greater>(lanes, left, p, right, q);

        private static ComparisonTest<TWidth, T, TLeft, TRight, TOrder> Of<T, TLeft, TRight, TOrder>(
            RunLanes lanes, NumberColumn left, long p, NumberColumn right, long q)
            where T : unmanaged, IBinaryInteger<T>
            where TLeft : struct, ILane<T>
            where TRight : struct, ILane<T>
            where TOrder : struct, IOrder => new()
        {
            Left = left.Values,
            LeftFactor = T.CreateTruncating(p),
            LeftReported = left.Reported,
            Right = right.Values,
            RightFactor = T.CreateTruncating(q),
            RightReported = right.Reported,
            Lanes = lanes,
        };
    }
}
