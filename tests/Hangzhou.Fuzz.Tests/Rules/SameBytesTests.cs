using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Hangzhou.Dsl.Generator.Generation;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>The same rules give the same bytes of C#, whoever compiles them, where and in whatever order.</summary>
public sealed partial class SameBytesTests
{
    private static readonly (string Path, string Text)[] Plan = RuleCorpus.Programs
        .Where(program => program.Name.StartsWith("Hangzhou.Targets/Plan/", StringComparison.Ordinal))
        .Select(program => (program.Name, program.Text))
        .ToArray();

    private static readonly string Expected = Generate(Plan);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_order_of_files(int seed)
    {
        var files = Plan.ToArray();
        new Random(seed).Shuffle(files);
        Assert.Equal(Expected, Generate(files));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("zh-CN")]
    [InlineData("de-CH")]
    public void Any_culture(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(Expected, Generate(Plan));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    public void Any_time_zone(string zone)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(Expected, Generate(Plan));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Any_number_of_threads()
    {
        var all = new string[8];
        Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = all.Length }, i => all[i] = Generate(Plan));
        Assert.All(all, one => Assert.Equal(Expected, one));
    }

    /// <summary>Line ends are part of a text: the digests of the texts tell them apart, and nothing else does.</summary>
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_change_the_digests_only(string lineBreak)
    {
        var other = Generate(Plan.Select(file => (file.Path, file.Text.Replace("\n", lineBreak, StringComparison.Ordinal))));
        Assert.NotEqual(Expected, other);
        Assert.Equal(Digest().Replace(Expected, "…"), Digest().Replace(other, "…"));
    }

    private static string Generate(IEnumerable<(string Path, string Text)> files)
    {
        var generated = PlanSources.Generate(files, new GenerationOptions("Same.Rules", null, null));
        Assert.DoesNotContain(generated.Diagnostics, diagnostic => diagnostic.IsError);
        return string.Concat(generated.Sources.Select(source => source.Name + "\n" + source.Text));
    }

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Digest();
}
