using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// The address of an array that never moves, with the array, so that it stays as long as the address. Kernels that looked
/// into the arrays' heads would load a line of memory more for each column.
/// </summary>
internal readonly struct ColumnMemory(object owner, nint address)
{
    private readonly object _owner = owner;
    private readonly nint _address = address;

    /// <summary>Values at so many bytes; whoever asks has checked, and keeps this until it is done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe ref byte At(nint offset) => ref Unsafe.AsRef<byte>((void*)(_address + offset));

    /// <summary>The bits of a word of members.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Bits(nint word) => Unsafe.As<byte, ulong>(ref At(word * sizeof(ulong)));

    /// <summary>The same array from there on.</summary>
    public ColumnMemory From(nint offset) => new(_owner, _address + offset);
}
