using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml;
using AngleSharp.Dom;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;

namespace Hangzhou.Cli.Tests.Reports;

/// <summary>The page as those who cannot see it, or have no script, get it.</summary>
public sealed class HtmlReportTests
{
    private static readonly string[] Invented = ["illustrative-2026", "illustrative-2027", "illustrative-2028"];

    private static readonly Lazy<string> Html = new(() => Page.OfTheWorld(Invented, "2029-06-30"));
    private static readonly Lazy<IDocument> World = new(() => Page.Parse(Html.Value));

    [Fact]
    public void Every_target_and_milestone_of_the_plan_is_on_the_page()
    {
        foreach (var target in BuiltInPlan.Load().Schema.Targets)
        {
            Assert.Contains(target.Title.English!, Page.Read(World.Value.GetElementById($"t{target.Number}")!.QuerySelector("summary h3")!), StringComparison.Ordinal);
            foreach (var milestone in target.Milestones)
            {
                Assert.Contains(milestone.Title.English!, Page.Read(World.Value.GetElementById($"m{milestone.Id}")!.QuerySelector("h4")!), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_status_of_every_milestone_is_written_in_words()
    {
        var schema = BuiltInPlan.Load().Schema;
        Assert.All(schema.Targets.SelectMany(target => target.Milestones), milestone =>
            Assert.NotEqual("", Page.Read(World.Value.GetElementById($"m{milestone.Id}")!.QuerySelector(".m-head > .s")!)));
        Assert.All(World.Value.QuerySelectorAll(".s, .mark"), status => Assert.NotEqual("", Page.Read(status)));
    }

    [Fact]
    public void A_page_has_its_landmarks_once_and_a_way_past_them()
    {
        Assert.Equal("en", World.Value.DocumentElement.GetAttribute("lang"));
        Assert.Single(World.Value.QuerySelectorAll("main"));
        Assert.Single(World.Value.QuerySelectorAll("body > header"));
        Assert.Single(World.Value.QuerySelectorAll("body > footer"));
        Assert.NotNull(World.Value.QuerySelector("nav[aria-label]"));
        Assert.Single(World.Value.QuerySelectorAll("h1"));
        Assert.Equal("#report", World.Value.QuerySelector("body > a.skip")!.GetAttribute("href"));
        Assert.Equal("report", World.Value.QuerySelector("main")!.Id);
        Assert.NotEqual("", World.Value.Title);
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        var levels = World.Value.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Fact]
    public void Every_link_leads_to_a_place_on_the_page_and_every_id_is_there_once()
    {
        var ids = World.Value.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var places = ids.ToHashSet(StringComparer.Ordinal);
        Assert.All(World.Value.QuerySelectorAll("a[href], use[href]"), link =>
            Assert.Contains(link.GetAttribute("href")!.TrimStart('#'), places));
        Assert.All(World.Value.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby")!, places));
    }

    [Fact]
    public void The_page_asks_for_nothing_from_elsewhere()
    {
        Assert.Empty(World.Value.QuerySelectorAll("link, img, iframe, object, embed, base, script[src], [srcset], [style], [onclick]"));
        Assert.DoesNotContain("http:", Html.Value, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("//fonts", Html.Value, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Html.Value, StringComparison.OrdinalIgnoreCase);
        Assert.All(World.Value.QuerySelectorAll("style"), style => Assert.All(UrlsOf(style.TextContent), url => Assert.StartsWith("url(#", url, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_drawing_is_told_in_words_or_left_out_for_those_who_listen()
    {
        var drawings = World.Value.QuerySelectorAll("svg");
        Assert.NotEmpty(drawings);
        Assert.All(drawings, svg => Assert.True(
            svg.GetAttribute("aria-hidden") == "true" || (svg.GetAttribute("role") == "img" && svg.GetAttribute("aria-label") is { Length: > 0 })));
        Assert.All(World.Value.QuerySelectorAll("svg.bar"), bar => Assert.Contains("known to fulfil it", bar.GetAttribute("aria-label"), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_table_has_a_caption_and_every_head_says_what_it_heads()
    {
        Assert.All(World.Value.QuerySelectorAll("table"), table => Assert.NotEqual("", Page.Read(table.QuerySelector("caption")!)));
        Assert.All(World.Value.QuerySelectorAll("th"), head => Assert.Contains(head.GetAttribute("scope"), (string[])["col", "row"]));
    }

    [Fact]
    public void Invented_values_are_called_so_at_the_head_at_the_foot_and_on_every_sheet()
    {
        const string Notice = "Illustrative: invented values, which nobody reported.";
        Assert.Equal(Notice, Page.Read(World.Value.QuerySelector("header .notice")!));
        Assert.Equal(Notice, Page.Read(World.Value.QuerySelector("footer .notice")!));
        Assert.Equal(Notice, Page.Read(World.Value.QuerySelector(".stamp")!));
        Assert.Contains(".stamp { display: block; position: fixed;", Html.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(Notice, Real.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_whole_without_a_script()
    {
        Assert.All(World.Value.QuerySelectorAll("[hidden]"), element => Assert.Equal("filter", element.Id));
        Assert.All(World.Value.QuerySelectorAll("#filter input, #filter select"), field => Assert.Equal("LABEL", field.ParentElement!.TagName));
        Assert.NotEmpty(World.Value.QuerySelectorAll(".roster tbody tr"));
    }

    [Fact]
    public void The_page_is_well_formed()
    {
        using var reader = XmlReader.Create(new System.IO.StringReader(Html.Value), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        while (reader.Read()) Assert.NotEqual(XmlNodeType.CDATA, reader.NodeType);
        Assert.DoesNotContain("{{", Html.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2028-01-01", "en")]
    [InlineData("2028-01-01", "zh")]
    [InlineData("2020-01-01", "en")]
    public void Every_status_and_a_plan_without_a_round_make_a_sound_page(string asOf, string language)
    {
        var html = Support.Cli.Run("evaluate", "--facts", System.IO.Path.Combine(Support.Cli.Fixtures, "good-facts"), "--as-of", asOf, "--format", "html", "--language", language, "--by", "region").Output;
        var page = Page.Parse(html);
        Assert.Equal(11, page.QuerySelectorAll(".m").Length);
        Assert.Equal(11, page.QuerySelectorAll(".m-head > .s").Select(status => status.ClassName).Distinct().Count());
        Assert.Equal(asOf == "2020-01-01", page.QuerySelectorAll("header .notice").Any(notice => Page.Read(notice).StartsWith("No round", StringComparison.Ordinal)));
        Assert.NotNull(page.QuerySelector(".not-encoded"));
        Assert.NotNull(page.QuerySelector("#t3 .s-not_encoded"));
    }

    [Fact]
    public void Members_that_fail_are_named_with_their_milestones()
    {
        var members = World.Value.QuerySelectorAll(".roster tbody tr").ToDictionary(row => row.QuerySelector(".muted")!.TextContent, row => row.Children[1].TextContent.Split(' '));
        var explained = Support.Cli.Run(
            Screen.None, BuiltInPlan.Load(),
            ["evaluate", "--facts", .. Invented.Select(round => Testing.RepositoryRoot.PathOf("examples/1-world-network/facts/" + round)), "--as-of", "2029-06-30", "--format", "json", "--explain", "5.2"]);
        var failing = MembersOf(explained.Output, "no").ToList();
        Assert.NotEmpty(failing);
        Assert.All(failing, key => Assert.Contains("5.2", members[key]));
        Assert.All(MembersOf(explained.Output, "yes"), key => Assert.DoesNotContain("5.2", members.GetValueOrDefault(key, [])));
    }

    [Fact]
    public void The_real_roster_makes_a_page_that_can_be_sent_by_mail() => Assert.InRange(Real.Value.Length, 100_000, 3_000_000);

    private static readonly Lazy<string> Real = new(() => Page.OfTheWorld(["real-2025"], "2026-12-31"));

    private static IEnumerable<string> UrlsOf(string css) => css.Split("url(").Skip(1).Select(rest => "url(" + rest);

    private static IEnumerable<string> MembersOf(string json, string truth) => System.Text.Json.JsonDocument.Parse(json).RootElement
        .GetProperty("targets").EnumerateArray().SelectMany(target => target.GetProperty("milestones").EnumerateArray())
        .Single(milestone => milestone.GetProperty("id").GetString() == "5.2").GetProperty("populations")[0].GetProperty("members").EnumerateArray()
        .Where(member => member.GetProperty("truth").GetString() == truth).Select(member => member.GetProperty("id").GetString()!);
}
