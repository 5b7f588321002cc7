using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Planes of bits, a bit a member in each.</summary>
internal readonly struct BitPlanes
{
    private readonly AlignedArray<ulong> _words;

    /// <summary>So many planes for so many members.</summary>
    public BitPlanes(int count, int members)
    {
        Count = count;
        Words = Members.Words(members);
        _words = new AlignedArray<ulong>(checked(count * Words));
    }

    /// <summary>How many planes there are.</summary>
    public int Count { get; }

    private int Words { get; }

    /// <summary>Where one plane lies, for kernels.</summary>
    public ColumnMemory Memory(int plane) => _words.Memory.From((nint)plane * Words * sizeof(ulong));

    /// <summary>Writes a member's bits, plane by plane, the lowest first.</summary>
    public void Put(int member, ulong bits)
    {
        for (var plane = 0; bits != 0; plane++, bits >>= 1)
        {
            if ((bits & 1) != 0) Members.Mark(Plane(plane), member);
        }
    }

    private Span<ulong> Plane(int plane) => _words.Span.Slice(plane * Words, Words);
}
