using System;
using System.Globalization;
using System.Numerics;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>An exact number: a fraction in lowest terms, its denominator positive.</summary>
internal sealed record Ratio : IComparable<Ratio>
{
    private Ratio(BigInteger top, BigInteger bottom) => (Top, Bottom) = (top, bottom);

    public static Ratio Zero { get; } = Of(0);

    public static Ratio One { get; } = Of(1);

    public BigInteger Top { get; }

    public BigInteger Bottom { get; }

    public int Sign => Top.Sign;

    public static Ratio Of(BigInteger whole) => new(whole, 1);

    public static Ratio Of(BigInteger top, BigInteger bottom)
    {
        if (bottom.IsZero) throw new DivideByZeroException();
        var common = BigInteger.GreatestCommonDivisor(top, bottom);
        if (bottom.Sign < 0) common = -common;
        return new Ratio(top / common, bottom / common);
    }

    /// <summary>A decimal, by its digits.</summary>
    public static Ratio OfDecimal(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return Of(BigInteger.Parse(text, CultureInfo.InvariantCulture));
        var decimals = text.Length - point - 1;
        var digits = text.Remove(point, 1);
        return Of(BigInteger.Parse(digits, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }

    public static Ratio operator +(Ratio a, Ratio b) => Of((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Ratio operator -(Ratio a, Ratio b) => Of((a.Top * b.Bottom) - (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Ratio operator *(Ratio a, Ratio b) => Of(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Ratio operator /(Ratio a, Ratio b) => Of(a.Top * b.Bottom, a.Bottom * b.Top);

    public static bool operator <(Ratio a, Ratio b) => a.CompareTo(b) < 0;

    public static bool operator >(Ratio a, Ratio b) => a.CompareTo(b) > 0;

    public static bool operator <=(Ratio a, Ratio b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Ratio a, Ratio b) => a.CompareTo(b) >= 0;

    public int CompareTo(Ratio? other) => other is null ? 1 : (Top * other.Bottom).CompareTo(other.Top * Bottom);

    public override string ToString() => Bottom.IsOne ? $"{Top}" : $"{Top}/{Bottom}";
}
