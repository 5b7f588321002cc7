using System.Globalization;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class ByYearTests
{
    [Theory]
    [InlineData("5 4 3", "Yes")]
    [InlineData("5 4 4", "No")]
    [InlineData("5 4 4.0", "No")]
    [InlineData("5 0 0", "Yes")]
    [InlineData("5 0 0 1", "No")]
    [InlineData("5 ? 3", "Unknown")]
    [InlineData("5 ? 6", "No")]
    [InlineData("5 ? 5", "No")]
    [InlineData("5 3 4", "No")]
    [InlineData("0 0", "Yes")]
    [InlineData("0 -1", "Yes")]
    [InlineData("-1 0", "No")]
    [InlineData("5", "Unknown")]
    [InlineData("? ?", "Unknown")]
    [InlineData("", "Unknown")]
    public void Falls_every_year(string values, string expected)
    {
        var test = default(FallTest);
        foreach (var value in Parse(values)) test.Add(value);
        Assert.Equal(expected, test.Result.ToString());
    }

    [Theory]
    [InlineData("100 80 120", "4/5", "Yes")]
    [InlineData("100 79.9 120", "4/5", "No")]
    [InlineData("100 ? 120", "4/5", "Unknown")]
    [InlineData("100 ? 79", "4/5", "No")]
    [InlineData("? 79", "4/5", "Unknown")]
    [InlineData("100", "4/5", "Unknown")]
    [InlineData("100 100", "11/10", "No")]
    [InlineData("0 0", "4/5", "Yes")]
    [InlineData("100 80", "?", "Unknown")]
    [InlineData("", "4/5", "Unknown")]
    public void Does_not_fall_below_a_share_of_the_baseline(string values, string share, string expected)
    {
        var test = new FloorTest(share == "?" ? Quantity.Unknown : Quantity.Of(Fraction.Parse(share)));
        foreach (var value in Parse(values)) test.Add(value);
        Assert.Equal(expected, test.Result.ToString());
    }

    [Fact]
    public void Values_are_read_by_their_year()
    {
        var load = new ByYear<decimal>(2026, [5m, null, 3m]);
        Assert.Equal([null, 5m, null, 3m, null], Enumerable.Range(2025, 5).Select(year => load[year]));
        Assert.Null(default(ByYear<decimal>)[2026]);
        Assert.Null(load[int.MinValue]);
    }

    [Fact]
    public void Values_are_set_by_their_year()
    {
        var load = default(ByYear<decimal>).With(2028, 3m).With(2026, 5m);
        Assert.Equal(new ByYear<decimal>(2026, [5m, null, 3m]), load);
        Assert.NotEqual(load, load.With(2028, null));
        Assert.Equal(2026, load.FirstYear);
        Assert.Equal(3, load.YearCount);
    }

    private static decimal?[] Parse(string values) =>
    [
        .. values.Split(' ', System.StringSplitOptions.RemoveEmptyEntries)
            .Select(value => value == "?" ? (decimal?)null : decimal.Parse(value, CultureInfo.InvariantCulture)),
    ];
}
