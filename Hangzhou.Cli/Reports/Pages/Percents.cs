using System;
using System.Globalization;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>Lengths for drawing: percent with two decimals, such as <c>43.54</c>.</summary>
internal static class Percents
{
    public static string Of(long part, long whole) => whole == 0 ? "0" : Of((decimal)part / whole);

    /// <summary>A part of a whole, from 0 to 1.</summary>
    public static string Of(decimal part) => Number(Math.Clamp(part, 0, 1) * 100);

    /// <summary>A part of a whole that is a fraction; what is beyond the whole is all of it.</summary>
    public static decimal Part(Fraction part, Fraction whole) =>
        whole.Sign <= 0 ? 0 : Math.Clamp(Fraction.Min(part, whole).ToDecimal() / whole.ToDecimal(), 0, 1);

    public static string Number(decimal number) => Math.Round(number, 2, MidpointRounding.ToEven).ToString("0.##", CultureInfo.InvariantCulture);
}
