using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// An array that begins on a cache line, so that a vector of 512 bits never straddles two; large ones begin at different
/// places (<see cref="ArraySpread"/>). It is zero at first.
/// </summary>
internal readonly struct AlignedArray<T>
    where T : unmanaged
{
    private const int CacheLine = 64;

    // Smaller ones lie one behind the other, so their places differ anyway.
    private const int LeastSpread = 1 << 20;

    private readonly T[] _items;
    private readonly int _first;

    /// <summary>Takes memory for so many items; it never moves.</summary>
    public AlignedArray(int length)
    {
        var itemsInLine = CacheLine / Unsafe.SizeOf<T>();
        var skipped = (long)length * Unsafe.SizeOf<T>() < LeastSpread ? 0 : ArraySpread.NextLines() * itemsInLine;
        _items = GC.AllocateArray<T>(length + skipped + itemsInLine - 1, pinned: true);
        var beyond = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(_items, 0) % CacheLine);
        _first = (beyond == 0 ? 0 : (CacheLine - beyond) / Unsafe.SizeOf<T>()) + skipped;
        Length = length;
    }

    /// <summary>How many items there are.</summary>
    public int Length { get; }

    /// <summary>All items.</summary>
    public Span<T> Span => _items.AsSpan(_first, Length);

    /// <summary>An item in place, for kernels: whoever asks has checked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T At(int index) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_items), _first + index);

    /// <summary>Where it lies, for kernels.</summary>
    public ColumnMemory Memory => new(_items, Marshal.UnsafeAddrOfPinnedArrayElement(_items, _first));
}
