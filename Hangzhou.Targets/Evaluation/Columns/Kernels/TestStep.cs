using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Where the truths of a test go.</summary>
internal enum TestJoin
{
    /// <summary>On top of those before.</summary>
    Push,

    /// <summary>They hold together with the topmost.</summary>
    And,

    /// <summary>One of both holds.</summary>
    Or,
}

/// <summary>A step that asks columns: what holds is known where both sides were reported.</summary>
internal abstract class TestStep : Step
{
    /// <summary>Which left values were reported.</summary>
    public required ColumnMemory LeftReported { get; init; }

    /// <summary>Which right values were reported; the left ones once more where there is no other column.</summary>
    public required ColumnMemory RightReported { get; init; }

    /// <summary>All bits set where the test's opposite is meant.</summary>
    public ulong Opposite { get; set; }

    /// <summary>Where its truths go.</summary>
    public TestJoin Join { get; set; }

    /// <summary>Joins what holds for a word of members with the truths that stand there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void Tell(ulong holds, nint word, ref WordTruths truths) =>
        truths.Join(Join, WordTruths.Decide(holds ^ Opposite, LeftReported.Bits(word) & RightReported.Bits(word)));
}

/// <summary>A plane of bits tells by itself.</summary>
internal sealed class PlaneTest(ColumnMemory plane) : TestStep
{
    /// <inheritdoc/>
    public override void Run(ref WordTruths slots, nint first, nint words)
    {
        for (nint word = 0; word < words; word++) Tell(plane.Bits(first + word), first + word, ref Unsafe.Add(ref slots, Slot + word));
    }
}

/// <summary>Compares ordinals a bit at a time, 64 members a word: the highest bit in which they differ tells.</summary>
/// <param name="left">The planes of the left ordinals, the lowest bits first.</param>
/// <param name="right">As many of the right ones.</param>
internal sealed class OrdinalTest(ImmutableArray<ColumnMemory> left, ImmutableArray<ColumnMemory> right, bool isEquality) : TestStep
{
    /// <inheritdoc/>
    public override void Run(ref WordTruths slots, nint first, nint words)
    {
        for (nint word = 0; word < words; word++) Tell(Holds(first + word), first + word, ref Unsafe.Add(ref slots, Slot + word));
    }

    private ulong Holds(nint word)
    {
        ulong greater = 0, equal = ulong.MaxValue;
        for (var bit = left.Length - 1; bit >= 0; bit--)
        {
            var (one, other) = (left[bit].Bits(word), right[bit].Bits(word));
            greater |= equal & one & ~other;
            equal &= ~(one ^ other);
        }

        return isEquality ? equal : greater;
    }
}
