using System;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

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
        return Ask(new PlaneTest(column.Reported) { LeftReported = Same(true), RightReported = Same(true) });
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
        var shape = OrderShape.Of(comparison);
        if (shape.IsMirrored) (left, right) = (right, left);
        var bits = int.Max(left.Bits, right.Bits);
        return Ask(new OrdinalTest(Planes(left, bits), Planes(right, bits), shape.IsEquality)
        {
            LeftReported = Reported(left), RightReported = Reported(right),
        }, shape.IsOpposite);
    }

    private BlockTruths Known(Column column, BitPlanes planes, int plane) =>
        Ask(new PlaneTest(planes.Memory(plane)) { LeftReported = column.Reported, RightReported = column.Reported });

    private ColumnMemory Reported(Ordinals ordinals) => ordinals.Column?.Reported ?? Same(true);

    private ImmutableArray<ColumnMemory> Planes(Ordinals ordinals, int bits)
    {
        var planes = new ColumnMemory[bits];
        for (var bit = 0; bit < bits; bit++) planes[bit] = Plane(ordinals, bit);
        return ImmutableCollectionsMarshal.AsImmutableArray(planes);
    }

    private ColumnMemory Plane(Ordinals ordinals, int bit) => ordinals.Column is { } column
        ? bit < ordinals.Bits ? column.Planes.Memory(bit) : Same(false)
        : Same((ordinals.Constant >> bit & 1) != 0);

    /// <summary>A column, or one ordinal for all.</summary>
    private readonly record struct Ordinals(OrdinalColumn? Column, int Constant)
    {
        public int Bits => Column?.Planes.Count ?? BitOperations.Log2((uint)Constant) + 1;
    }
}
