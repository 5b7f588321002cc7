using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A decimal taken apart into two words, so that it can be compared without a branch.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DecimalBits
{
    /// <summary>The bits of the head that are 0 for a decimal that is not negative and whose mantissa fits 64 bits: all but the scale's.</summary>
    public const ulong NotPlain = 0xFFFF_FFFF_8000_0000;

    /// <summary>Bits 16 to 23 are the scale, bit 31 is the sign, bits 32 to 63 are the mantissa's upper 32 bits; all others are 0.</summary>
    public readonly ulong Head;

    /// <summary>The mantissa's lower 64 bits.</summary>
    public readonly ulong Low;

    // The runtime's own layout is no promise; where it is not the one we know, GetBits answers, slower.
    private static readonly bool LayoutIsKnown = CheckLayout();

    /// <summary>Puts the two words together again.</summary>
    public DecimalBits(ulong head, ulong low) => (Head, Low) = (head, low);

    /// <summary>Below 0, or a zero with a minus sign.</summary>
    public bool IsNegative => (int)Head < 0;

    /// <summary>How many decimals, 0 to 28.</summary>
    public int Scale => (int)((Head >> 16) & 0xFF);

    /// <summary>The digits as a whole number.</summary>
    public UInt128 Mantissa => new(High, Low);

    /// <summary>The digits' upper 32 bits.</summary>
    public ulong High => Head >> 32;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var isNotZero = ((Head >> 32) | Low) != 0 ? 1 : 0;
            return isNotZero - (2 * isNotZero & ((int)Head >> 31));
        }
    }

    /// <summary>Takes a decimal apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DecimalBits Of(decimal value) =>
        LayoutIsKnown ? Unsafe.BitCast<decimal, DecimalBits>(value) : Portable(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DecimalBits Portable(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        return new DecimalBits(
            (uint)parts[3] | ((ulong)(uint)parts[2] << 32), (uint)parts[0] | ((ulong)(uint)parts[1] << 32));
    }

    private static bool CheckLayout()
    {
        if (Unsafe.SizeOf<decimal>() != Unsafe.SizeOf<DecimalBits>()) return false;
        return LayoutIsThatOf(-1.5m) && LayoutIsThatOf(decimal.MaxValue)
            && LayoutIsThatOf(0.0000000000000000000000000001m) && LayoutIsThatOf(79228162514264337593543950.335m);
    }

    private static bool LayoutIsThatOf(decimal value)
    {
        var known = Unsafe.BitCast<decimal, DecimalBits>(value);
        var portable = Portable(value);
        return known.Head == portable.Head && known.Low == portable.Low;
    }
}
