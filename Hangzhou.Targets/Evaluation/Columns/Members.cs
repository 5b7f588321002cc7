using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How members lie in words of 64 bits, and words in blocks.</summary>
internal static class Members
{
    /// <summary>Members in a word.</summary>
    public const int InWord = 64;

    /// <summary>Words in a block: what a block's kernels write stays in the first cache.</summary>
    public const int WordsInBlock = 64;

    /// <summary>Members in a block.</summary>
    public const int InBlock = InWord * WordsInBlock;

    /// <summary>Words that hold so many members.</summary>
    public static int Words(int members) => (int)(((uint)members + InWord - 1) / InWord);

    /// <summary>Marks a member in a plane of bits.</summary>
    public static void Mark(Span<ulong> plane, int member) => plane[member / InWord] |= 1UL << (member % InWord);
}
