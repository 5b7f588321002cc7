using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace Hangzhou.Dsl.Outlines;

/// <summary>
/// The figures that a sentence names: percentages, and numbers before a noun that is counted. Years, numbers of targets
/// and names such as 30×30 are none.
/// </summary>
internal static class FigureTexts
{
    // example: 50%
    // example: 50 per cent
    private static readonly Regex Share = Pattern.OfAnyCase(@"(?<number>\d+(?:\.\d+)?)\s*(?:%|per\s?cent\b)");

    // example: 150名
    private static readonly Regex ChineseCount = Pattern.Of(
        @"(?<![\d.×x第-])(?<number>\d+(?:,\d{3})*)\s*(?=[名个项人位家种处座次所份])");

    // example: at least 150 young people
    private static readonly Regex EnglishCount = Pattern.Of(
        @"(?<![\d.,×x–-])\b(?<!\b[A-Z]\w*\s)(?<number>\d+(?:,\d{3})*)\s+(?!(?:by|x|and|or|of|to|per)\b)(?=[a-z])");

    private static readonly Regex YearNumber = Pattern.Of("^(?:19|20|21)[0-9]{2}$");

    /// <summary>In the order named, each once.</summary>
    public static ImmutableArray<string> Of(string sentence)
    {
        var text = Sentence.WithoutAsides(sentence);
        var shares = Share.Matches(text).Cast<Match>().Select(match => (match.Index, Text: match.Groups["number"].Value + "%"));
        var counts = ChineseCount.Matches(text).Cast<Match>().Concat(EnglishCount.Matches(text).Cast<Match>())
            .Select(match => (match.Index, Text: match.Groups["number"].Value.Replace(",", string.Empty)))
            .Where(figure => !YearNumber.IsMatch(figure.Text));
        return shares.Concat(counts).OrderBy(figure => figure.Index).Select(figure => figure.Text).Distinct().ToImmutableArray();
    }
}
