using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

/// <summary>What could settle the unknown verdicts of a small plan, and what would change how a member stands.</summary>
public sealed class GapsCommandTests
{
    private static readonly string Plan = Fixture("gaps-plan");
    private static readonly string Facts = Fixture("gaps-facts");

    [Fact]
    public void Gaps_are_printed_with_whom_to_ask_for_what() => Verified.Match(Gaps().ToString());

    [Fact]
    public void All_members_are_named_where_all_is_asked_for() => Verified.Match(Gaps("--ranked", "--all").ToString());

    [Fact]
    public void Json_is_as_its_schema_says()
    {
        var result = Gaps("--format", "json");
        Assert.Empty(JsonSchemaCheck.Faults("gaps", result.Output));
        Verified.Match(result.ToString());
    }

    [Fact]
    public void The_ranked_list_as_json_is_as_its_schema_says()
    {
        var result = Gaps("--ranked", "--format", "json");
        Assert.Empty(JsonSchemaCheck.Faults("gaps-ranked", result.Output));
        Verified.Match(result.ToString());
    }

    [Fact]
    public void Without_a_round_nothing_can_be_added_to() =>
        Verified.Match(Support.Cli.Run("gaps", Plan, "--facts", Facts, "--as-of", "2026-01-01").ToString());

    [Fact]
    public void Evaluate_counts_what_would_settle_a_verdict()
    {
        var result = Support.Cli.Run("evaluate", Plan, "--facts", Facts, "--as-of", "2028-01-01", "--format", "json");
        Assert.Empty(JsonSchemaCheck.Faults("evaluate", result.Output));
        Assert.Equal(Counts(Gaps("--format", "json").Output), Counts(result.Output));
    }

    [Theory]
    [InlineData("real-2025", "2026-01-01")]
    [InlineData("", "2029-01-01")]
    public void Evaluate_and_gaps_count_the_same_on_the_network(string facts, string asOf)
    {
        string[] call = ["--facts", RepositoryRoot.PathOf($"examples/1-world-network/facts/{facts}"), "--as-of", asOf, "--format", "json"];
        var counted = Counts(Support.Cli.Run(Screen.None, BuiltInPlan.Load(), ["evaluate", .. call]).Output);
        Assert.NotEmpty(counted);
        Assert.Equal(Counts(Support.Cli.Run(Screen.None, BuiltInPlan.Load(), ["gaps", .. call]).Output), counted);
    }

    // Of either report: the milestone, both counts, and whether they are proven.
    private static List<string> Counts(string report)
    {
        var root = JsonDocument.Parse(report).RootElement;
        return root.ValueKind == JsonValueKind.Array
            ? [.. root.EnumerateArray().Select(gap => $"{gap.GetProperty("milestone")}: {Count(gap, "toYes")} {Count(gap, "toNo")} {Compact(gap.GetProperty("proven"))}")]
            : [.. root.GetProperty("targets").EnumerateArray().SelectMany(target => target.GetProperty("milestones").EnumerateArray())
                .Where(milestone => milestone.GetProperty("unsettledBy").ValueKind == JsonValueKind.Object)
                .Select(milestone => (Id: milestone.GetProperty("id"), By: milestone.GetProperty("unsettledBy")))
                .Select(one => $"{one.Id}: {one.By.GetProperty("yes")} {one.By.GetProperty("no")} {Compact(one.By.GetProperty("proven"))}")];
    }

    private static string Count(JsonElement gap, string way) =>
        gap.GetProperty(way) is { ValueKind: JsonValueKind.Object } found ? found.GetProperty("count").ToString() : string.Empty;

    private static string Compact(JsonElement proven) => $"{proven.GetProperty("yes")} {proven.GetProperty("no")}";

    [Theory]
    [InlineData("1.1", "R1", "fulfils")]
    [InlineData("1.1", "R4", "fails")]
    [InlineData("1.1", "R3", "unknown")]
    [InlineData("1.2", "R2", "lacks_a_choice")]
    [InlineData("1.3", "office", "single_entity")]
    [InlineData("1.4", "R4", "lacks_an_item")]
    [InlineData("1.5", "R3", "window")]
    public void What_would_change_how_a_member_stands_is_said(string milestone, string member, string name) => Verified.Match(
        Support.Cli.Run("evaluate", Plan, "--facts", Facts, "--as-of", "2028-01-01", "--explain", milestone, "--member", member).ToString(), name);

    [Fact]
    public void A_misspelt_option_is_a_wrong_call() => Assert.Equal(2, Gaps("--rank").ExitCode);

    [Fact]
    public void Errors_in_the_facts_stop_it() =>
        Assert.Equal(1, Support.Cli.Run("gaps", "--facts", Fixture("bad-facts") + "/HZ4301-not-a-number", "--as-of", "2026-01-01").ExitCode);

    private static CallResult Gaps(params string[] more) =>
        Support.Cli.Run(["gaps", Plan, "--facts", Facts, "--as-of", "2028-01-01", .. more]);

    private static string Fixture(string name) => Path.Combine(Support.Cli.Fixtures, name).Replace('\\', '/');
}
