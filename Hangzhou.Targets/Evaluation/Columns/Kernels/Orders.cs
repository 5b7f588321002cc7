using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The two comparisons that kernels make; the other four are their mirrors and opposites.</summary>
internal interface IOrder
{
    static abstract bool Holds<T>(T left, T right)
        where T : unmanaged, IBinaryInteger<T>;

    static abstract Vector256<T> Holds<T>(Vector256<T> left, Vector256<T> right);

    static abstract Vector512<T> Holds<T>(Vector512<T> left, Vector512<T> right);
}

/// <summary>Left is greater.</summary>
internal readonly struct Greater : IOrder
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds<T>(T left, T right)
        where T : unmanaged, IBinaryInteger<T> => left > right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Holds<T>(Vector256<T> left, Vector256<T> right) => Vector256.GreaterThan(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Holds<T>(Vector512<T> left, Vector512<T> right) => Vector512.GreaterThan(left, right);
}

/// <summary>They are equal.</summary>
internal readonly struct Equal : IOrder
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Holds<T>(T left, T right)
        where T : unmanaged, IBinaryInteger<T> => left == right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<T> Holds<T>(Vector256<T> left, Vector256<T> right) => Vector256.Equals(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Holds<T>(Vector512<T> left, Vector512<T> right) => Vector512.Equals(left, right);
}
