using System;
using System.Numerics;

namespace Hangzhou.Targets.Evaluation;

/// <content>Yes and no, levels, choices: planes of bits joined with planes of bits.</content>
public sealed partial class ColumnBlock
{
    private const int NoOrdinal = int.MaxValue;

    /// <summary>Whether the answer is yes.</summary>
    public BlockTruths Of(OrdinalColumn yesNo)
    {
        Check(yesNo);
        return yesNo.Fits ? Known(yesNo, yesNo.Planes, 0) : Refuse();
    }

    /// <summary>Whether the set has the choice of this ordinal.</summary>
    public BlockTruths Includes(ChoicesColumn choices, int choice)
    {
        Check(choices);
        return Known(choices, choices.Planes, choice);
    }

    /// <summary>Whether there is a value; never unknown.</summary>
    public BlockTruths Reported(Column column)
    {
        Check(column);
        var truths = Push();
        var planes = PlanesOf(truths);
        var reported = Part(column.ReportedBits.Span);
        reported.CopyTo(planes);
        reported.CopyTo(planes[Members.WordsInBlock..]);
        return truths;
    }

    /// <summary>Whether the choice has this ordinal.</summary>
    public BlockTruths IsAmong(OrdinalColumn choice, int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        return Compare(choice, Comparison.Is, ordinal);
    }

    /// <summary>Whether the choice's ordinal is one of these, given as bits; for ordinals up to 63.</summary>
    public BlockTruths IsAmong(OrdinalColumn choice, ulong ordinals)
    {
        var truths = Compare(choice, Comparison.Is, ordinals == 0 ? NoOrdinal : BitOperations.TrailingZeroCount(ordinals));
        for (var rest = ordinals & (ordinals - 1); rest != 0; rest &= rest - 1)
        {
            truths |= Compare(choice, Comparison.Is, BitOperations.TrailingZeroCount(rest));
        }

        return truths;
    }

    /// <summary>Whether the level stands so to another, the fuller being the greater; unknown for all when it is null.</summary>
    public BlockTruths Compare(OrdinalColumn level, Comparison comparison, Level? constant) =>
        constant is { } known ? Compare(level, comparison, (int)known) : Of(Truth.Unknown);

    /// <summary>Whether the ordinal stands so to another of the same member.</summary>
    public BlockTruths Compare(OrdinalColumn left, Comparison comparison, OrdinalColumn right)
    {
        Check(left);
        Check(right);
        if (!left.Fits || !right.Fits) return Refuse();
        return Decide(new Ordinals(left, 0), new Ordinals(right, 0), comparison);
    }

    private BlockTruths Compare(OrdinalColumn value, Comparison comparison, int constant)
    {
        Check(value);
        return value.Fits && constant >= 0 ? Decide(new Ordinals(value, 0), new Ordinals(null, constant), comparison) : Refuse();
    }

    private BlockTruths Decide(Ordinals left, Ordinals right, Comparison comparison)
    {
        var truths = Push();
        if (Count == 0) return truths;
        var shape = OrderShape.Of(comparison);
        var greater = PlanesOf(truths)[..Words];
        var equal = PlanesOf(truths).Slice(Members.WordsInBlock, Words);
        greater.Clear();
        equal.Fill(ulong.MaxValue);
        var (upper, lower) = shape.IsMirrored ? (right, left) : (left, right);
        for (var bit = int.Max(left.Bits, right.Bits) - 1; bit >= 0; bit--)
        {
            OrdinalKernel.Step(greater, equal, Plane(upper, bit), Plane(lower, bit));
        }

        OrdinalKernel.Decide(greater, equal, shape, Reported(left), Reported(right));
        return truths;
    }

    private BlockTruths Known(Column column, BitPlanes planes, int plane)
    {
        var truths = Push();
        if (Count > 0) TruthPlanes.Decide(PlanesOf(truths), Part(planes.Plane(plane)), Part(column.ReportedBits.Span));
        return truths;
    }

    private ReadOnlySpan<ulong> Plane(Ordinals ordinals, int bit) =>
        ordinals.Column is { } column
            ? bit < ordinals.Bits ? Part(column.Planes.Plane(bit)) : OrdinalKernel.Same(false)
            : OrdinalKernel.Same((ordinals.Constant >> bit & 1) != 0);

    private ReadOnlySpan<ulong> Reported(Ordinals ordinals) =>
        ordinals.Column is { } column ? Part(column.ReportedBits.Span) : OrdinalKernel.Same(true);

    // The block's words of a plane over all members.
    private ReadOnlySpan<ulong> Part(ReadOnlySpan<ulong> plane) => plane.Slice(First / Members.InWord, Words);

    /// <summary>A column, or one ordinal for all.</summary>
    private readonly record struct Ordinals(OrdinalColumn? Column, int Constant)
    {
        public int Bits => Column?.Planes.Count ?? BitOperations.Log2((uint)Constant) + 1;
    }
}
