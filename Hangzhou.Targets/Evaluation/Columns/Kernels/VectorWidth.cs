using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How many bits a kernel takes at once.</summary>
internal enum VectorWidth
{
    /// <summary>One value at a time.</summary>
    Scalar,

    /// <summary>256 bits.</summary>
    Bits256,

    /// <summary>512 bits.</summary>
    Bits512,
}

/// <summary>What the hardware has.</summary>
internal static class VectorWidths
{
    /// <summary>
    /// The widest vectors that it has. Where the runtime prefers 256 bits though the processor has 512, we do not: the
    /// kernels are faster with 512 there too, as they only load, multiply and compare.
    /// </summary>
    public static VectorWidth Widest =>
        Vector512.IsHardwareAccelerated || Avx512DQ.IsSupported ? VectorWidth.Bits512
        : Vector256.IsHardwareAccelerated ? VectorWidth.Bits256
        : VectorWidth.Scalar;
}

/// <summary>Which of 64 members a comparison holds for; the loops differ only in how many members a turn takes.</summary>
internal interface IVectorWidth
{
    static abstract ulong Holds<T, TLeft, TRight, TOrder>(ref byte left, ref byte right, T leftFactor, T rightFactor)
        where T : unmanaged, IBinaryInteger<T>
        where TLeft : struct, ILane<T>
        where TRight : struct, ILane<T>
        where TOrder : struct, IOrder;
}

/// <summary>One member at a time.</summary>
internal readonly struct WidthOne : IVectorWidth
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Holds<T, TLeft, TRight, TOrder>(ref byte left, ref byte right, T leftFactor, T rightFactor)
        where T : unmanaged, IBinaryInteger<T>
        where TLeft : struct, ILane<T>
        where TRight : struct, ILane<T>
        where TOrder : struct, IOrder
    {
        var (p, q) = (leftFactor, rightFactor);
        ulong holds = 0;
        for (var i = 0; i < Members.InWord; i++)
        {
            var order = TOrder.Holds(TLeft.Read(ref left, i, p), TRight.Read(ref right, i, q));
            holds |= (order ? 1UL : 0UL) << i;
        }

        return holds;
    }
}

/// <summary>256 bits.</summary>
internal readonly struct Width256 : IVectorWidth
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Holds<T, TLeft, TRight, TOrder>(ref byte left, ref byte right, T leftFactor, T rightFactor)
        where T : unmanaged, IBinaryInteger<T>
        where TLeft : struct, ILane<T>
        where TRight : struct, ILane<T>
        where TOrder : struct, IOrder
    {
        var (p, q) = (Vector256.Create(leftFactor), Vector256.Create(rightFactor));
        ulong holds = 0;
        for (var i = 0; i < Members.InWord; i += Vector256<T>.Count)
        {
            var order = TOrder.Holds(TLeft.Read(ref left, i, p), TRight.Read(ref right, i, q));
            holds |= (ulong)order.ExtractMostSignificantBits() << i;
        }

        return holds;
    }
}

/// <summary>512 bits.</summary>
internal readonly struct Width512 : IVectorWidth
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Holds<T, TLeft, TRight, TOrder>(ref byte left, ref byte right, T leftFactor, T rightFactor)
        where T : unmanaged, IBinaryInteger<T>
        where TLeft : struct, ILane<T>
        where TRight : struct, ILane<T>
        where TOrder : struct, IOrder
    {
        var (p, q) = (Vector512.Create(leftFactor), Vector512.Create(rightFactor));
        ulong holds = 0;
        for (var i = 0; i < Members.InWord; i += Vector512<T>.Count)
        {
            var order = TOrder.Holds(TLeft.Read(ref left, i, p), TRight.Read(ref right, i, q));
            holds |= order.ExtractMostSignificantBits() << i;
        }

        return holds;
    }
}
