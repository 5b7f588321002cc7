using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Compares ordinals a bit at a time, 64 members a word: the highest bit in which they differ tells.</summary>
internal static class OrdinalKernel
{
    private static readonly ulong[] Zeros = new ulong[Members.WordsInBlock];
    private static readonly ulong[] Ones = Filled();

    /// <summary>A plane on which all members have the same bit.</summary>
    public static ReadOnlySpan<ulong> Same(bool bit) => bit ? Ones : Zeros;

    /// <summary>Takes the next lower bit of both sides into account.</summary>
    public static void Step(Span<ulong> greater, Span<ulong> equal, ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        for (var word = 0; word < greater.Length; word++)
        {
            greater[word] |= equal[word] & left[word] & ~right[word];
            equal[word] &= ~(left[word] ^ right[word]);
        }
    }

    /// <summary>Writes truths where greater and equal stood: what the shape looks for, where both sides were reported.</summary>
    public static void Decide(
        Span<ulong> greater, Span<ulong> equal, OrderShape shape, ReadOnlySpan<ulong> leftReported, ReadOnlySpan<ulong> rightReported)
    {
        var opposite = shape.IsOpposite ? ulong.MaxValue : 0;
        for (var word = 0; word < greater.Length; word++)
        {
            var reported = leftReported[word] & rightReported[word];
            greater[word] = ((shape.IsEquality ? equal[word] : greater[word]) ^ opposite) & reported;
            equal[word] = greater[word] | ~reported;
        }
    }

    private static ulong[] Filled()
    {
        var plane = new ulong[Members.WordsInBlock];
        Array.Fill(plane, ulong.MaxValue);
        return plane;
    }
}
