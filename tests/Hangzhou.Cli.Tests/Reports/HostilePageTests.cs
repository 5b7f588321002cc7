using System;
using System.IO;
using System.Linq;
using AngleSharp.Dom;
using Hangzhou.Cli.Output;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Markdig;

namespace Hangzhou.Cli.Tests.Reports;

/// <summary>Names and titles that would be more than text stay text.</summary>
public sealed class HostilePageTests : IDisposable
{
    private const string Script = "<script>alert(1)</script>";
    private const string Attribute = "\" onmouseover=\"alert(1)' onfocus='x";
    private const string Marks = "</title></style>{{title}} [x](javascript:alert(1)) ![y](z) | **b** `c` <b>https://evil.example";
    private const string Unseen = "\u001b[31m\u202eforged\n# heading";

    private readonly string _folder = Directory.CreateTempSubdirectory("hangzhou-hostile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Script)]
    [InlineData(Attribute)]
    [InlineData(Marks)]
    [InlineData(Unseen)]
    public void Hostile_facts_stay_text_in_html(string hostile)
    {
        var page = Page.Parse(Evaluate(BuiltInPlan.Load(), Facts(hostile), "html"));
        AssertHarmless(page);
        Assert.Contains(page.QuerySelectorAll(".roster th[scope=row]"), name => Shows(name, hostile));
    }

    [Theory]
    [InlineData(Script)]
    [InlineData(Attribute)]
    [InlineData(Marks)]
    [InlineData(Unseen)]
    public void A_hostile_plan_stays_text_in_html(string hostile)
    {
        var page = Page.Parse(Evaluate(new HostilePlan(hostile), Small, "html"));
        AssertHarmless(page);
        Assert.True(Shows(page.QuerySelector("h1")!, hostile));
        Assert.True(Shows(page.QuerySelector("#m1\\.1 h4")!, hostile));
    }

    [Theory]
    [InlineData(Script)]
    [InlineData(Attribute)]
    [InlineData(Marks)]
    [InlineData(Unseen)]
    public void A_hostile_plan_stays_text_in_markdown(string hostile)
    {
        var markdown = Evaluate(new HostilePlan(hostile), Small, "markdown");
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();
        var page = Page.Parse($"<!DOCTYPE html><html><head><title>x</title></head><body>{Markdown.ToHtml(markdown, pipeline)}</body></html>");
        Assert.Empty(page.QuerySelectorAll("a, img, script, b, code"));
        Assert.True(Shows(page.QuerySelector("h1")!, hostile));
        Assert.Equal(Cells(Evaluate(new HostilePlan("plain"), Small, "markdown")), Cells(markdown));
    }

    [Fact]
    public void A_template_that_indents_a_partial_is_escaped_too()
    {
        // The engine writes what such a partial says as it stands; templates are therefore read without that indentation.
        File.WriteAllText(Path.Combine(_folder, "report.hbs"), "<!DOCTYPE html><html><head><title>x</title></head><body>\n    {{> one}}\n\t{{~> one}}\n  {{#> one}}x{{/one}}\n</body></html>\n");
        File.WriteAllText(Path.Combine(_folder, "one.hbs"), "<p>{{title.text}}</p>\n");
        var page = Evaluate(new HostilePlan(Script), Small, "html", "--templates", _folder);
        Assert.Equal(3, page.Split("<p>&lt;script&gt;").Length - 1);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    private static string Small => Path.Combine(Support.Cli.Fixtures, "good-facts");

    private string Facts(string hostile)
    {
        File.WriteAllText(Path.Combine(_folder, "round.json"), "{\"date\": \"2026-12-31\", \"kind\": \"illustrative\", \"title\": {\"en\": " + System.Text.Json.JsonSerializer.Serialize(hostile) + "}}");
        File.WriteAllText(Path.Combine(_folder, "reserves.csv"), $"code,name\nR1,\"{hostile.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\nR2,Two\n");
        return _folder;
    }

    private static string Evaluate(IPlan plan, string facts, string format, params string[] more)
    {
        var result = Support.Cli.Run(Screen.None, plan, ["evaluate", "--facts", facts, "--as-of", "2028-01-01", "--format", format, .. more]);
        Assert.Equal(0, result.ExitCode);
        return result.Output;
    }

    private static void AssertHarmless(IDocument page)
    {
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Equal("STYLE", page.Head!.LastElementChild!.TagName);
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("b b, a[href^=javascript], img"));
        Assert.DoesNotContain(page.DocumentElement.OuterHtml, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202e', page.DocumentElement.OuterHtml);
    }

    private static bool Shows(IElement element, string text) =>
        Page.Read(element).Contains(string.Join(' ', Cli.Output.TerminalText.Line(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    // A bar in a name would make a further cell.
    private static int[] Cells(string markdown) =>
        Page.Parse($"<!DOCTYPE html><html><head><title>x</title></head><body>{Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UsePipeTables().Build())}</body></html>")
            .QuerySelectorAll("tr").Select(row => row.ChildElementCount).ToArray();

    /// <summary>The small plan with a hostile text wherever it has one.</summary>
    private sealed class HostilePlan(string hostile) : IPlan
    {
        public PlanSchema Schema { get; } = TestPlan.Schema with
        {
            Title = new(hostile, hostile),
            Goals = [new("A", new(hostile, null))],
            Assumptions = [.. TestPlan.Schema.Assumptions.Select(assumption => assumption with { Reads = hostile, DecidedBy = hostile })],
            NotEncoded = [new("2.9", hostile, hostile)],
            Entities = [.. TestPlan.Schema.Entities.Select(entity => entity with { Title = new(hostile, null) })],
            Targets = [.. TestPlan.Schema.Targets.Select(target => target with
            {
                Title = new(hostile, null),
                Milestones = [.. target.Milestones.Select(milestone => milestone with { Title = new(hostile, null), Text = hostile })],
            })],
        };

        public PlanReport Assess(IFactSource facts, DateOnly asOf, AssessOptions options) => TestReport.Create(facts, asOf, options);

        public GapReport FindGaps(IFactSource facts, DateOnly asOf, GapOptions options) => new([], []);
    }
}
