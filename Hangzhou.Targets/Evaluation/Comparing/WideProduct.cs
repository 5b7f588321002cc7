using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// A whole number of 256 bits, just enough to multiply out any comparison of decimals: 96 bits of mantissa, 94 of a power
/// of ten, 63 of a constant. It never overflows there and never allocates.
/// </summary>
internal readonly struct WideProduct
{
    // The highest first.
    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    private WideProduct(ulong first, ulong second, ulong third, ulong fourth) =>
        (_first, _second, _third, _fourth) = (first, second, third, fourth);

    /// <summary>A decimal's mantissa times ten to the exponent (0 to 28) times a factor.</summary>
    public static WideProduct Of(DecimalBits value, int exponent, ulong factor)
    {
        var first = Math.Min(exponent, PowersOfTen.Greatest64);
        return new WideProduct(0, 0, value.High, value.Low)
            .Times(PowersOfTen.Of64(first))
            .Times(PowersOfTen.Of64(exponent - first))
            .Times(factor);
    }

    /// <summary>The order of the two.</summary>
    public static int Order(in WideProduct left, in WideProduct right)
    {
        if (left._first != right._first) return left._first.CompareTo(right._first);
        if (left._second != right._second) return left._second.CompareTo(right._second);
        return left._third == right._third ? left._fourth.CompareTo(right._fourth) : left._third.CompareTo(right._third);
    }

    private WideProduct Times(ulong factor)
    {
        var carry = 0ul;
        var fourth = Next(_fourth, factor, ref carry);
        var third = Next(_third, factor, ref carry);
        var second = Next(_second, factor, ref carry);
        return new WideProduct(Next(_first, factor, ref carry), second, third, fourth);
    }

    // A word of the product; what is above it is carried. The greatest product leaves room for the greatest carry.
    private static ulong Next(ulong word, ulong factor, ref ulong carry)
    {
        var high = WordProduct.Of(word, factor, out var low);
        var sum = unchecked(low + carry);
        carry = high + (sum < low ? 1ul : 0);
        return sum;
    }
}
