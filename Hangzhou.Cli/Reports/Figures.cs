using System;
using System.Globalization;
using System.Numerics;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>Numbers for people. A lower end is rounded down and an upper end up, so that what is said is always true.</summary>
internal static class Figures
{
    private const int Thousand = 1000;

    // example: 2.1 %
    public static string AtLeastPercent(Fraction share) => Percent(Floor(share.Numerator * Thousand, share.Denominator));

    public static string AtMostPercent(Fraction share) => Percent(-Floor(-share.Numerator * Thousand, share.Denominator));

    /// <summary>A share to the nearest tenth of a percent.</summary>
    public static string NearPercent(Fraction share) =>
        Percent(Floor((share.Numerator * Thousand * 2) + share.Denominator, share.Denominator * 2));

    /// <summary>What has been reached of what a pace follows: of a share its lower end, as it stands beside its bounds.</summary>
    public static string Reached(Fraction value, bool isShare) => isShare ? AtLeastPercent(value) : Number(value);

    /// <summary>What is needed of what a pace follows.</summary>
    public static string Needed(Fraction value, bool isShare) => isShare ? NearPercent(value) : Number(value);

    /// <summary>A plain number, with at most three decimals.</summary>
    public static string Number(Fraction number) =>
        Math.Round(number.ToDecimal(), 3, MidpointRounding.ToEven).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A plain number, cut down to three decimals, so that one short of a threshold is not shown as having reached it.</summary>
    public static string AtLeastNumber(Fraction number) =>
        Number(Fraction.Of(Floor(number.Numerator * Thousand, number.Denominator), Thousand));

    private static string Percent(BigInteger tenths)
    {
        var (whole, tenth) = (tenths / 10, BigInteger.Abs(tenths % 10));
        return tenth.IsZero ? $"{Digits(whole)} %" : $"{Digits(whole)}.{Digits(tenth)} %";
    }

    private static string Digits(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }
}
