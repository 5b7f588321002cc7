using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Hangzhou.Cli.Reports.Pages;

namespace Hangzhou.Cli.Tests.Reports;

/// <summary>Words can be read on what they stand on, in light, in dark and in print: WCAG 2.2, 1.4.3 (AA).</summary>
public sealed partial class ContrastTests
{
    private static readonly string[] Words = ["ink", "muted", "link", "good", "warn", "bad", "open", "quiet"];

    [Fact]
    public void Words_stand_out_at_least_four_and_a_half_times()
    {
        var schemes = Schemes();
        Assert.Equal(3, schemes.Count);
        Assert.All(schemes, colours =>
        {
            Assert.All(Words, word => Assert.True(Math.Min(Contrast(colours[word], colours["paper"]), Contrast(colours[word], colours["card"])) >= 4.5, word));
            Assert.True(Contrast(colours["notice-ink"], colours["notice"]) >= 4.5);
            Assert.True(Contrast(colours["sure"], colours["rest"]) >= 3);
            Assert.True(Contrast(colours["mark"], colours["rest"]) >= 3);
        });
    }

    // The blocks that set colours: light, dark, print.
    private static List<Dictionary<string, string>> Schemes() => PageTemplates.FilesOf(PageReport.Html)["style.css"].Split(":root {").Skip(1)
        .Select(block => Colour().Matches(block[..block.IndexOf('}', StringComparison.Ordinal)]).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value))
        .ToList();

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        var digits = colour.Length == 3 ? string.Concat(colour.Select(digit => $"{digit}{digit}")) : colour;
        var parts = Enumerable.Range(0, 3).Select(i => Linear(int.Parse(digits.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    [GeneratedRegex(@"--(?<name>[\w-]+): #(?<value>[0-9a-f]+);", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Colour();
}
