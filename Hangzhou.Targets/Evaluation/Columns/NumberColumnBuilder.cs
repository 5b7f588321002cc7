using System;
using System.Diagnostics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Takes a value a member, in their order, and brings all to the finest scale among them: 0, 12.5 and 3.25 become
/// 0, 1250 and 325 hundredths.
/// </summary>
public sealed class NumberColumnBuilder
{
    private readonly long[] _values;
    private readonly AlignedArray<ulong> _reported;
    private int _next;
    private int _scale;
    private bool _fits = true;

    /// <summary>For so many members.</summary>
    public NumberColumnBuilder(int count)
    {
        _values = new long[count];
        _reported = new AlignedArray<ulong>(Members.Words(count));
    }

    /// <summary>The next member's quantity in its base unit; null: not reported.</summary>
    public void Add(decimal? value)
    {
        var member = Next(value.HasValue);
        if (value.HasValue && _fits) _fits = TryPut(member, DecimalBits.Of(value.GetValueOrDefault()));
    }

    /// <summary>The next member's count; null: not reported.</summary>
    public void Add(long? value)
    {
        var member = Next(value.HasValue);
        if (value.HasValue && _fits) _fits = TryPutWhole(member, value.GetValueOrDefault());
    }

    /// <summary>The next member's year; null: not reported.</summary>
    public void Add(int? value) => Add((long?)value);

    /// <summary>The next member's date; null: not reported.</summary>
    public void Add(DateOnly? value) => Add((long?)value?.DayNumber);

    /// <summary>The column, once every member has had its turn.</summary>
    public NumberColumn ToColumn()
    {
        if (_next != _values.Length) throw new InvalidOperationException("Every member of the column has a turn.");
        return _fits ? ScaledValues.ToColumn(_values, _reported, _scale) : new NumberColumn(_values.Length, _reported);
    }

    private int Next(bool isReported)
    {
        var member = _next++;
        if (member >= _values.Length) throw new InvalidOperationException("The column has no more members.");
        if (isReported) _reported.At(member / Members.InWord) |= 1UL << (member % Members.InWord);
        return member;
    }

    private bool TryPutWhole(int member, long value)
    {
        if (value == 0) return true;
        return TryScale(value, _scale, out _values[member]);
    }

    private bool TryPut(int member, DecimalBits bits)
    {
        // Nearly every value: not finer than those before it, and within 63 bits at their scale.
        var coarser = _scale - bits.Scale;
        if (coarser >= 0 && bits.Head >> 32 == 0 && Math.BigMul(bits.Low, PowersOfTen.Of64(coarser), out var size) == 0 && size <= long.MaxValue)
        {
            _values[member] = bits.IsNegative ? -(long)size : (long)size;
            return true;
        }

        return TryPutAny(member, bits);
    }

    private bool TryPutAny(int member, DecimalBits bits)
    {
        var (mantissa, scale) = (bits.Mantissa, bits.Scale);
        if (scale > _scale || mantissa > long.MaxValue) (mantissa, scale) = WithoutTrailingZeros(mantissa, scale);
        if (mantissa > long.MaxValue || scale > NumberColumn.GreatestScale) return false;
        if (scale > _scale && !TryRefine(scale)) return false;
        var value = bits.IsNegative ? -(long)mantissa : (long)mantissa;
        return TryScale(value, _scale - scale, out _values[member]);
    }

    // Not below the scale of the column: its own zeros would be put on again.
    private (UInt128 Mantissa, int Scale) WithoutTrailingZeros(UInt128 mantissa, int scale)
    {
        if (mantissa == UInt128.Zero) return (mantissa, 0);
        while (scale > 0)
        {
            var (shorter, digit) = UInt128.DivRem(mantissa, 10);
            if (digit != UInt128.Zero || (scale <= _scale && mantissa <= long.MaxValue)) break;
            (mantissa, scale) = (shorter, scale - 1);
        }

        return (mantissa, scale);
    }

    private bool TryRefine(int scale)
    {
        for (var i = 0; i < _next; i++)
        {
            if (!TryScale(_values[i], scale - _scale, out _values[i])) return false;
        }

        _scale = scale;
        return true;
    }

    private static bool TryScale(long value, int exponent, out long scaled)
    {
        Debug.Assert(exponent is >= 0 and <= NumberColumn.GreatestScale, "Scales of a column lie between 0 and the greatest.");
        var wide = Math.BigMul(value, (long)PowersOfTen.Of64(exponent));
        scaled = (long)wide;
        return wide == scaled;
    }
}
