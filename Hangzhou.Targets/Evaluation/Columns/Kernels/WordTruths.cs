using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// The truths of 64 members, as bits: whether yes, and whether not no. And, or work on each by itself; not complements
/// and exchanges them.
/// </summary>
internal record struct WordTruths(ulong Yes, ulong NotNo)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordTruths operator &(WordTruths left, WordTruths right) => new(left.Yes & right.Yes, left.NotNo & right.NotNo);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordTruths operator |(WordTruths left, WordTruths right) => new(left.Yes | right.Yes, left.NotNo | right.NotNo);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordTruths operator !(WordTruths truths) => new(~truths.NotNo, ~truths.Yes);

    /// <summary>What is known of the members: whether it holds, where it was reported.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordTruths Decide(ulong holds, ulong reported) => new(holds & reported, holds | ~reported);

    /// <summary>Joins what a test tells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Join(TestJoin join, WordTruths told) =>
        this = join == TestJoin.Push ? told : join == TestJoin.And ? this & told : this | told;
}
