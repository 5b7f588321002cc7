using System;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Hangzhou.Cli.Output;
using Hangzhou.Cli.Reports.Pages;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Tests.Reports;

public sealed partial class PageLanguageTests
{
    [Fact]
    public void A_chinese_page_has_no_english_word_of_ours()
    {
        var page = Page.Parse(Page.OfTheWorld(["illustrative-2026", "illustrative-2027"], "2028-06-30", "--language", "zh", "--by", "region"));
        Assert.Equal("zh", page.DocumentElement.GetAttribute("lang"));
        // What plans hold in English is marked as English; names and keys of members are their own.
        foreach (var element in page.QuerySelectorAll("script, style, [lang=en], [translate=no]").ToList()) element.Remove();
        var attributes = page.QuerySelectorAll("[aria-label], [title], [data-label]").SelectMany(element =>
            new[] { "aria-label", "title", "data-label" }.Select(element.GetAttribute));
        var texts = page.DocumentElement.TextContent.Split('\n').Concat(attributes).OfType<string>().Where(text => EnglishWord().IsMatch(Spared(text))).Distinct();
        Assert.Empty(texts);
    }

    [Fact]
    public void Every_phrase_has_both_languages_and_the_same_values()
    {
        Assert.All(PageWords.Keys, key =>
        {
            var (english, chinese) = (PageWords.Of(key, PageLanguage.English), PageWords.Of(key, PageLanguage.Chinese));
            Assert.NotEqual("", english);
            Assert.NotEqual("", chinese);
            if (!key.EndsWith(PageWords.Singular, StringComparison.Ordinal)) Assert.Equal(ValuesOf(english), ValuesOf(chinese));
        });
    }

    [Fact]
    public void Every_status_has_the_word_of_the_other_reports() => Assert.All(Enum.GetValues<MilestoneStatus>(), status =>
        Assert.Equal(Cli.Output.Words.Of(status).Replace('_', ' '), PageWords.Of(Cli.Output.Words.Of(status), PageLanguage.English)));

    [Fact]
    public void A_title_that_lacks_the_language_is_shown_in_the_other_and_marked()
    {
        Assert.Equal(new PageText("标题", null), PageLanguage.Chinese.Pick(new LocalizedText("Title", "标题"), "name"));
        Assert.Equal(new PageText("Title", "en"), PageLanguage.Chinese.Pick(new LocalizedText("Title", null), "name"));
        Assert.Equal(new PageText("标题", "zh"), PageLanguage.English.Pick(new LocalizedText(null, "标题"), "name"));
        Assert.Equal(new PageText("name", null), PageLanguage.English.Pick(new LocalizedText(null, null), "name"));
    }

    [Theory]
    [InlineData(1, "1 milestone")]
    [InlineData(2, "2 milestones")]
    public void One_is_no_plural(int count, string said) => Assert.Equal(said, PageLanguage.English.Say("milestones", count));

    // The names of options and of a digest are the same in Chinese.
    private static string Spared(string text) => text.Replace("SHA-256", "", StringComparison.Ordinal).Replace("--format json", "", StringComparison.Ordinal).Replace("--explain", "", StringComparison.Ordinal);

    private static string[] ValuesOf(string phrase) => Value().Matches(phrase).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal).ToArray();

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Value();
}
