using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A decimal taken apart: sign and scale in the flags, 96 bits of mantissa.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DecimalBits
{
    /// <summary>Bit 31 is the sign, bits 16 to 23 the scale; all others are 0.</summary>
    public readonly uint Flags;

    /// <summary>The mantissa's upper 32 bits.</summary>
    public readonly uint High;

    /// <summary>The mantissa's lower 64 bits.</summary>
    public readonly ulong Low;

    // The runtime's own layout is no promise; where it is not the one we know, GetBits answers, slower.
    private static readonly bool LayoutIsKnown = CheckLayout();

    private DecimalBits(uint flags, uint high, ulong low) => (Flags, High, Low) = (flags, high, low);

    /// <summary>Below 0, or a zero with a minus sign.</summary>
    public bool IsNegative => (int)Flags < 0;

    /// <summary>How many decimals, 0 to 28.</summary>
    public int Scale => (int)((Flags >> 16) & 0xFF);

    /// <summary>The digits as a whole number.</summary>
    public UInt128 Mantissa => new(High, Low);

    /// <summary>Takes a decimal apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DecimalBits Of(decimal value) =>
        LayoutIsKnown ? Unsafe.BitCast<decimal, DecimalBits>(value) : Portable(value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DecimalBits Portable(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        return new DecimalBits((uint)parts[3], (uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
    }

    private static bool CheckLayout()
    {
        if (Unsafe.SizeOf<decimal>() != Unsafe.SizeOf<DecimalBits>()) return false;
        foreach (var value in (ReadOnlySpan<decimal>)[-1.5m, decimal.MaxValue, 0.0000000000000000000000000001m, 79228162514264337593543950.335m])
        {
            var known = Unsafe.BitCast<decimal, DecimalBits>(value);
            var portable = Portable(value);
            if (known.Flags != portable.Flags || known.High != portable.High || known.Low != portable.Low) return false;
        }

        return true;
    }
}
