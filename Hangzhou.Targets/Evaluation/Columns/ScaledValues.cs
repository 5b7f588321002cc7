using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Makes columns of whole numbers of one scale.</summary>
internal static class ScaledValues
{
    /// <summary>Copies what a program holds; where the bits say that a value was not reported it counts as 0.</summary>
    public static NumberColumn ToColumn(ReadOnlySpan<long> values, int scale, ReadOnlySpan<ulong> reported)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scale);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, NumberColumn.GreatestScale);
        var words = Members.Words(values.Length);
        if (!reported.IsEmpty && reported.Length < words) throw new ArgumentException("There are fewer bits than members.", nameof(reported));
        var bits = new AlignedArray<ulong>(words);
        var copy = new long[values.Length];
        for (var member = 0; member < values.Length; member++)
        {
            if (!reported.IsEmpty && (reported[member / Members.InWord] >> (member % Members.InWord) & 1) == 0) continue;
            Members.Mark(bits.Span, member);
            copy[member] = values[member];
        }

        return ToColumn(copy, bits, scale);
    }

    /// <summary>Chooses the narrowest integers that hold all values.</summary>
    public static NumberColumn ToColumn(ReadOnlySpan<long> values, AlignedArray<ulong> reported, int scale)
    {
        var magnitude = MagnitudeOf(values);
        if (magnitude < 0) return new NumberColumn(values.Length, reported);
        var length = Members.Words(values.Length) * Members.InWord;
        if (magnitude > int.MaxValue)
        {
            var wide = new AlignedArray<long>(length);
            values.CopyTo(wide.Span);
            return new NumberColumn(values.Length, reported, wide, scale, magnitude);
        }

        var narrow = new AlignedArray<int>(length);
        var span = narrow.Span;
        for (var i = 0; i < values.Length; i++) span[i] = (int)values[i];
        return new NumberColumn(values.Length, reported, narrow, scale, magnitude);
    }

    // -1 for the one number whose magnitude does not fit 63 bits.
    private static long MagnitudeOf(ReadOnlySpan<long> values)
    {
        long least = 0, greatest = 0;
        foreach (var value in values)
        {
            least = long.Min(least, value);
            greatest = long.Max(greatest, value);
        }

        return least == long.MinValue ? -1 : long.Max(-least, greatest);
    }
}
