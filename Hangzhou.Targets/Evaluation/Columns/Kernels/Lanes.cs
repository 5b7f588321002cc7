using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How one side of a comparison is read: stored integers, times its factor, as lanes of <typeparamref name="T"/>.</summary>
internal interface ILane<T>
    where T : unmanaged
{
    /// <summary>Bytes that a member's value takes in memory.</summary>
    static abstract int Size { get; }

    static abstract T Read(ref byte start, nint member, T factor);

    static abstract Vector256<T> Read(ref byte start, nint member, Vector256<T> factor);

    static abstract Vector512<T> Read(ref byte start, nint member, Vector512<T> factor);
}

/// <summary>As stored.</summary>
internal readonly struct Stored<T> : ILane<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public static int Size => Unsafe.SizeOf<T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Read(ref byte start, nint member, T factor) => Unsafe.Add(ref Unsafe.As<byte, T>(ref start), member);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Read(ref byte start, nint member, Vector256<T> factor) =>
        Vector256.LoadUnsafe(ref Unsafe.As<byte, T>(ref start), (nuint)member);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Read(ref byte start, nint member, Vector512<T> factor) =>
        Vector512.LoadUnsafe(ref Unsafe.As<byte, T>(ref start), (nuint)member);
}

/// <summary>As stored, times the factor.</summary>
internal readonly struct StoredTimes<T> : ILane<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public static int Size => Unsafe.SizeOf<T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Read(ref byte start, nint member, T factor) => Stored<T>.Read(ref start, member, factor) * factor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Read(ref byte start, nint member, Vector256<T> factor) => Stored<T>.Read(ref start, member, factor) * factor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Read(ref byte start, nint member, Vector512<T> factor) => Stored<T>.Read(ref start, member, factor) * factor;
}

/// <summary>Stored in 32 bits, times a factor of 32 bits, as 64 bits.</summary>
internal readonly struct WidenedTimes : ILane<long>
{
    public static int Size => sizeof(int);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Read(ref byte start, nint member, long factor) => Stored<int>.Read(ref start, member, 0) * factor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Read(ref byte start, nint member, Vector256<long> factor)
    {
        var narrow = Vector128.LoadUnsafe(ref Unsafe.As<byte, int>(ref start), (nuint)member);
        var value = Vector256.WidenLower(narrow.ToVector256Unsafe());
        // The hardware multiplies halves of lanes far faster than lanes.
        return Avx2.IsSupported ? Avx2.Multiply(value.AsInt32(), factor.AsInt32()) : value * factor;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Read(ref byte start, nint member, Vector512<long> factor)
    {
        var narrow = Vector256.LoadUnsafe(ref Unsafe.As<byte, int>(ref start), (nuint)member);
        var value = Vector512.WidenLower(narrow.ToVector512Unsafe());
        return Avx512F.IsSupported ? Avx512F.Multiply(value.AsInt32(), factor.AsInt32()) : value * factor;
    }
}

/// <summary>No column at all: the factor itself.</summary>
internal readonly struct Constant<T> : ILane<T>
    where T : unmanaged
{
    public static int Size => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Read(ref byte start, nint member, T factor) => factor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Read(ref byte start, nint member, Vector256<T> factor) => factor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Read(ref byte start, nint member, Vector512<T> factor) => factor;
}
