using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace Hangzhou.Dsl.Outlines;

/// <summary>
/// The deadlines that a sentence names, written as rules write them. Years that name something else (the 2030 Agenda, a
/// framework of 2022) are none: only the words below make a year a deadline.
/// </summary>
internal static class Deadlines
{
    // example: 到2035年
    // example: by the end of 2030
    private static readonly Regex By = Pattern.OfAnyCase(
        @"到\s*(?<year>\d{4})\s*年|\bby\s+(?:the\s+end\s+of\s+)?(?<year>\d{4})\b");

    // example: 2026至2035年间
    // example: Between 2026 and 2035
    private static readonly Regex Period = Pattern.OfAnyCase(
        @"^(?:在|between\s+|from\s+|in\s+|during\s+|over\s+)?\s*(?<from>\d{4})\s*(?:[-–—~]+|至|到|and|to)\s*(?<to>\d{4})(?!\d)");

    // example: 每年
    private static readonly Regex EachYear = Pattern.OfAnyCase(@"每年|\b(?:each|every)\s+year\b|\bannually\b");

    // example: 立即
    private static readonly Regex AtOnce = Pattern.OfAnyCase(@"立即|\bimmediately\b");

    /// <summary>In the order named, each once.</summary>
    public static ImmutableArray<string> Of(string sentence)
    {
        var text = Sentence.WithoutAsides(sentence);
        if (Period.Match(text) is { Success: true } period)
        {
            var word = EachYear.IsMatch(text) ? "each year" : "during";
            return [$"{word} {period.Groups["from"].Value}..{period.Groups["to"].Value}"];
        }

        var years = By.Matches(text).Cast<Match>().Select(match => "by " + match.Groups["year"].Value).Distinct().ToImmutableArray();
        return years.IsEmpty && AtOnce.IsMatch(text) ? ["from start"] : years;
    }
}
