using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Asks for memory before it is needed. Processors do so themselves, but begin anew on each page; a block is but a few
/// pages of each column, so that they would be late for much of it.
/// </summary>
internal static class Memory
{
    /// <summary>Rosters from here on: columns of fewer members stay in the caches, where asking only costs.</summary>
    public const int FarMembers = 1 << 17;

    private const int Ahead = 2048;
    private const int CacheLine = 64;

    /// <summary>Asks for a word of members, whose values take so many bytes each, some way ahead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void AskAhead(ref byte start, nint firstMember, int size)
    {
        if (!Sse.IsSupported) return;
        for (var line = 0; line < Members.InWord * size; line += CacheLine)
        {
            // An address beyond the column's end does no harm: nothing is read there.
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AddByteOffset(ref start, (firstMember * size) + Ahead + line)));
        }
    }
}
