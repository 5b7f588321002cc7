using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// A whole number of 256 bits, just enough to multiply out any comparison of decimals: 96 bits of mantissa, 94 of a power
/// of ten, 63 of a constant. It never overflows there and never allocates.
/// </summary>
internal readonly struct WideProduct
{
    private readonly UInt128 _high;
    private readonly UInt128 _low;

    private WideProduct(UInt128 high, UInt128 low) => (_high, _low) = (high, low);

    /// <summary>A mantissa times ten to the exponent (0 to 28) times a factor.</summary>
    public static WideProduct Of(UInt128 mantissa, int exponent, ulong factor)
    {
        var first = Math.Min(exponent, PowersOfTen.Greatest64);
        return new WideProduct(0, mantissa)
            .Times(PowersOfTen.Of64(first))
            .Times(PowersOfTen.Of64(exponent - first))
            .Times(factor);
    }

    /// <summary>The order of the two.</summary>
    public static int Order(in WideProduct left, in WideProduct right) =>
        left._high == right._high ? left._low.CompareTo(right._low) : left._high.CompareTo(right._high);

    private WideProduct Times(ulong factor)
    {
        var low = (UInt128)(ulong)_low * factor;
        var middle = ((_low >> 64) * factor) + (low >> 64);
        return new WideProduct((_high * factor) + (middle >> 64), (middle << 64) | (ulong)low);
    }
}
