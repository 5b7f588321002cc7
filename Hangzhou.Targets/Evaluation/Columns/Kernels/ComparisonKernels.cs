using System;
using System.Numerics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The table of kernels: the form says how each side is read.</summary>
internal static class ComparisonKernels
{
    /// <summary>Runs the kernel of the form: whether left is greater than right, or equal to it.</summary>
    public static void Run(in KernelInput input, KernelForm form, bool isEquality, VectorWidth width)
    {
        switch (form)
        {
            case KernelForm.Narrow: Run<int, Stored<int>, Stored<int>>(input, isEquality, width); break;
            case KernelForm.NarrowTimes: Run<int, StoredTimes<int>, StoredTimes<int>>(input, isEquality, width); break;
            case KernelForm.Widened: Run<long, WidenedTimes, WidenedTimes>(input, isEquality, width); break;
            case KernelForm.WidenedLeft: Run<long, WidenedTimes, StoredTimes<long>>(input, isEquality, width); break;
            case KernelForm.WidenedRight: Run<long, StoredTimes<long>, WidenedTimes>(input, isEquality, width); break;
            case KernelForm.Wide: Run<long, Stored<long>, Stored<long>>(input, isEquality, width); break;
            case KernelForm.WideTimes: Run<long, StoredTimes<long>, StoredTimes<long>>(input, isEquality, width); break;
            case KernelForm.WideTimesLeft: Run<long, StoredTimes<long>, Stored<long>>(input, isEquality, width); break;
            case KernelForm.WideTimesRight: Run<long, Stored<long>, StoredTimes<long>>(input, isEquality, width); break;
            case KernelForm.NarrowConstant: Run<int, Stored<int>, Constant<int>>(input, isEquality, width); break;
            case KernelForm.WideConstant: Run<long, Stored<long>, Constant<long>>(input, isEquality, width); break;
            default: throw new ArgumentOutOfRangeException(nameof(form));
        }
    }

    private static void Run<T, TLeft, TRight>(in KernelInput input, bool isEquality, VectorWidth width)
        where T : unmanaged, IBinaryInteger<T>
        where TLeft : struct, ILane<T>
        where TRight : struct, ILane<T>
    {
        if (isEquality) ComparisonKernel<T, TLeft, TRight, Equal>.Run(input, width);
        else ComparisonKernel<T, TLeft, TRight, Greater>.Run(input, width);
    }
}
