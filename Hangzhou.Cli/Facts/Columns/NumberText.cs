using System;
using System.Globalization;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Why a text is not a number that can be kept.</summary>
internal enum NumberFault
{
    None,
    NotANumber,
    TooManyDigits,
}

/// <summary>Reads numbers as facts have them: digits, a minus sign, a decimal point; nothing is rounded and no culture is asked.</summary>
internal static class NumberText
{
    /// <summary>The most significant digits.</summary>
    public const int MostDigits = 18;

    /// <summary>The most digits after the point.</summary>
    public const int MostDecimals = 9;

    // example: 1200 ha
    public static string Write(decimal value, FieldSchema field)
    {
        var number = value.ToString("0.############", CultureInfo.InvariantCulture);
        return field.Units is [var unit, ..] ? $"{number} {unit.Symbol}" : number;
    }

    // example: -1204.5
    public static NumberFault Read(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var isNegative = text is ['-', ..];
        var digits = isNegative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        if (digits.IsEmpty || point == 0 || (point > 0 && decimals == 0)) return NumberFault.NotANumber;
        long mantissa = 0;
        var significant = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (i == point) continue;
            if (!char.IsAsciiDigit(digits[i])) return NumberFault.NotANumber;
            if (significant > 0 || digits[i] != '0') significant++;
            if (significant <= MostDigits) mantissa = (mantissa * 10) + (digits[i] - '0');
        }

        if (significant > MostDigits || decimals > MostDecimals) return NumberFault.TooManyDigits;
        value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, isNegative && mantissa != 0, (byte)decimals);
        return NumberFault.None;
    }
}
