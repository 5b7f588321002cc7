using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Hangzhou.Cli.Facts;

namespace Hangzhou.Cli.Tests.Facts;

/// <summary>Random digits, read and compared with what they say, taken as a whole number over a power of ten.</summary>
public sealed class NumberRoundTripTests
{
    private const int Seed = 20251;
    private const int Cases = 50_000;

    [Fact]
    public void What_is_read_is_what_was_written_or_it_is_refused()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Cases; i++)
        {
            var (isNegative, whole, decimals) = (random.Next(3) == 0, Digits(random, 1, 21), random.Next(3) == 0 ? "" : Digits(random, 1, 11));
            var text = (isNegative ? "-" : "") + whole + (decimals.Length == 0 ? "" : "." + decimals);
            var fault = NumberText.Read(text, out var value);
            if (Math.Max(1, (whole + decimals).TrimStart('0').Length) > 18 || decimals.Length > 9)
            {
                Assert.Equal((text, NumberFault.TooManyDigits), (text, fault));
                continue;
            }

            Assert.Equal((text, NumberFault.None), (text, fault));
            var mantissa = BigInteger.Parse(whole + decimals, CultureInfo.InvariantCulture) * (isNegative ? -1 : 1);
            Assert.Equal((text, mantissa, decimals.Length), (text, MantissaOf(value), (int)value.Scale));
        }
    }

    [Fact]
    public void What_was_read_and_written_again_is_read_as_the_same()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Cases; i++)
        {
            var (digits, decimals) = (random.NextInt64(1_000_000_000_000_000_000), random.Next(10));
            var value = new decimal((int)digits, (int)(digits >> 32), 0, random.Next(2) == 0 && digits != 0, (byte)decimals);
            Assert.Equal(NumberFault.None, NumberText.Read(value.ToString(CultureInfo.InvariantCulture), out var again));
            Assert.Equal(decimal.GetBits(value), decimal.GetBits(again));
        }
    }

    private static string Digits(Random random, int least, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => random.Next(2) == 0 ? '0' : (char)('0' + random.Next(10))));

    private static BigInteger MantissaOf(decimal value)
    {
        var bits = decimal.GetBits(value);
        var size = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return bits[3] < 0 ? -size : size;
    }
}
