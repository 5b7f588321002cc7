using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Testing;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>docs/limits.md says the numbers of the code.</summary>
public sealed class LimitTests
{
    private const long Mebibyte = 1024 * 1024;

    [Fact]
    public void The_table_of_limits_of_facts_is_that_of_the_code()
    {
        string[] expected =
        [
            Mebibytes(FactLimits.MostTableBytes), Mebibytes(FactLimits.MostRoundBytes), Mebibytes(FactLimits.MostExportBytes), Words(FactLimits.MostColumns), Words(FactLimits.MostRows),
            Words(FactLimits.LongestCell), Words(FactLimits.MostRounds), Words(FactLimits.MostShownOfAKind), Words(FactLimits.MostShown),
            $"{Words(NumberText.MostDigits)}, {Words(NumberText.MostDecimals)}",
        ];
        Assert.Equal(expected, Rows().Select(row => row[2]));
    }

    [Fact]
    public void Every_limit_of_facts_has_its_code() =>
        Assert.All(Rows(), row => Assert.Contains(row[3], FactErrors.All.Select(kind => kind.Code)));

    private static IEnumerable<string[]> Rows() => File.ReadLines(RepositoryRoot.PathOf("docs/limits.md"))
        .SkipWhile(line => line != "## Facts")
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", System.StringComparison.Ordinal))
        .Where(line => line.StartsWith('|'))
        .Skip(2)
        .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray());

    private static string Mebibytes(long bytes) => $"{Words(bytes / Mebibyte)} MiB";

    private static string Words(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
