using Hangzhou.Cli.Facts;

namespace Hangzhou.Cli.Tests.Facts;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("007", "7")]
    [InlineData("1204.5", "1204.5")]
    [InlineData("-1204.50", "-1204.50")]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("999999999.999999999", "999999999.999999999")]
    [InlineData("0.000000001", "0.000000001")]
    [InlineData("000000000000000000001", "1")]
    public void A_number_is_read_exactly(string text, string expected)
    {
        Assert.Equal("None", NumberText.Read(text, out var value).ToString());
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1,5")]
    [InlineData("1.2.3")]
    [InlineData("1e3")]
    [InlineData("+5")]
    [InlineData("1 204")]
    [InlineData("−5")]
    [InlineData("٣")]
    public void Anything_else_is_no_number(string text) => Assert.Equal("NotANumber", NumberText.Read(text, out _).ToString());

    [Theory]
    [InlineData("1234567890123456789")]
    [InlineData("0.0000000001")]
    [InlineData("1234567890.123456789")]
    public void More_digits_than_can_be_kept_are_refused(string text) => Assert.Equal("TooManyDigits", NumberText.Read(text, out _).ToString());
}
