using System.Globalization;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Fuzz.Tests.Repeated;

/// <summary>The tool itself runs without cultures; a program that embeds its parts may have one.</summary>
[Collection(nameof(WholeProcess))]
public sealed class CultureTests
{
    private static readonly string Folder = RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/good-facts");

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    public void No_culture_changes_what_is_read(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        Assert.False(culture.NumberFormat.NumberDecimalSeparator == ".", "the culture's data are not installed");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            var table = FactsReader.Read(TestPlan.Schema, [Folder]).Source!.Rounds[0].Table(0)!;
            Assert.Equal(-0.125m, table.Quantity(0, Field("index")));
            Assert.Equal(150m, table.Quantity(0, Field("core.area")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static int Field(string name) => TestPlan.Reserve.Fields.Select(field => field.Name).ToList().IndexOf(name);
}
