using System;
using System.IO;
using System.Text.RegularExpressions;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

/// <summary>A plan that asks for evidence, on facts that have some: what each command says of it.</summary>
public sealed partial class EvidenceTests
{
    private static readonly string Plan = Fixture("evidence-plan");
    private static readonly string Facts = Fixture("evidence-facts");

    [Fact]
    public void Verdicts_say_how_many_have_evidence() => Verified.Match(Evaluate().ToString());

    [Theory]
    [InlineData("1.1")]
    [InlineData("1.4")]
    [InlineData("1.5")]
    [InlineData("1.6")]
    public void An_explanation_says_what_is_reported_without_evidence(string milestone) =>
        Verified.MatchFile(Evaluate("--explain", milestone).ToString(), Path.Combine(Support.Cli.Fixtures, "evidence-explained", milestone + ".verified.txt"));

    [Fact]
    public void The_json_is_as_its_schema_says()
    {
        var result = Evaluate("--explain", "1.1", "--format", "json");
        Assert.Empty(JsonSchemaCheck.Faults("evaluate", result.Output));
        Assert.Contains("\"value\": null, \"withoutEvidence\": \"yes\"", Whitespace().Replace(result.Output, " "), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_say_it_in_both_languages()
    {
        Assert.Contains("reported with evidence by 1 of 3", Evaluate("--format", "markdown").Output, StringComparison.Ordinal);
        Assert.Contains("3 个中 1 个已报告并附证据", Evaluate("--format", "markdown", "--language", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_say_what_has_evidence() => Verified.Match(Support.Cli.Run("test", Plan).ToString());

    [Fact]
    public void The_facts_are_found_in_order()
    {
        var result = Support.Cli.Run("facts", "check", Plan, Facts);
        Assert.Equal((0, "No problems in 2 rounds.\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public void A_round_to_fill_in_has_a_file_for_evidence_and_says_what_needs_it()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Support.Cli.Run("facts", "new", Plan, folder.Path, "--date", "2027-12-31").ExitCode);
        Assert.Equal("entity,key,field,link,date\n", File.ReadAllText(Path.Combine(folder.Path, "evidence.csv")));
        Verified.Match(File.ReadAllText(Path.Combine(folder.Path, "guide.en.md")) + File.ReadAllText(Path.Combine(folder.Path, "guide.zh.md")));
        Assert.Equal(0, Support.Cli.Run("facts", "check", Plan, folder.Path).ExitCode);
    }

    [Fact]
    public void A_plan_that_asks_for_none_gets_no_file_for_it()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Support.Cli.Run("facts", "new", Fixture("gaps-plan"), folder.Path).ExitCode);
        Assert.False(File.Exists(Path.Combine(folder.Path, "evidence.csv")));
    }

    private static CallResult Evaluate(params string[] options) =>
        Support.Cli.Run(["evaluate", Plan, "--facts", Facts, "--as-of", "2028-01-01", .. options]);

    private static string Fixture(string name) => Path.Combine(Support.Cli.Fixtures, name);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Whitespace();
}
