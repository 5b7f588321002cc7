using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

/// <summary><c>test</c>, on a plan with passing and failing cases, on one with a wrong case, and on the plan built in.</summary>
public sealed class TestCommandTests
{
    private static readonly string Plan = Path.Combine(Support.Cli.Fixtures, "cases-plan").Replace('\\', '/');

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("junit")]
    public void Passing_and_failing_cases_are_told_in_each_format(string format)
    {
        var result = Support.Cli.Run("test", Plan, "--format", format);

        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Verified.Match(result.ToString(), format);
    }

    [Fact]
    public void Json_is_as_its_schema_says() =>
        Assert.Empty(JsonSchemaCheck.Faults("test", Support.Cli.Run("test", Plan, "--format", "json").Output));

    [Fact]
    public void Junit_counts_the_cases_of_each_milestone()
    {
        var suites = XElement.Parse(Support.Cli.Run("test", Plan, "--format", "junit").Output).Elements("testsuite").ToList();

        Assert.Equal(["3", "2"], suites.Select(suite => suite.Attribute("tests")?.Value));
        Assert.Equal(["1", "0"], suites.Select(suite => suite.Attribute("failures")?.Value));
    }

    [Fact]
    public void A_case_with_an_error_stops_the_tests() => Verified.Match(Support.Cli.Run("test", Path.Combine(Support.Cli.Fixtures, "broken-cases-plan").Replace('\\', '/')).ToString());

    [Fact]
    public void A_plan_without_cases_has_no_criterion_covered()
    {
        var result = Support.Cli.Run("test", Path.Combine(Support.Cli.Fixtures, "small-plan").Replace('\\', '/'));

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Contains("0 cases: 0 passed, 0 failed.", result.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Every_case_of_the_plan_built_in_passes_and_every_criterion_is_seen_yes_no_and_unknown()
    {
        var result = Support.Cli.Run(Screen.None, BuiltInPlan.Load(), "test", "--format", "json");

        Assert.Empty(JsonSchemaCheck.Faults("test", result.Output));
        using var json = JsonDocument.Parse(result.Output);
        Assert.Empty(json.RootElement.GetProperty("cases").EnumerateArray().Where(one => !one.GetProperty("passed").GetBoolean()).Select(one => one.ToString()));
        Assert.Equal(ExitCode.Fine, result.ExitCode);
        var uncovered = json.RootElement.GetProperty("coverage").GetProperty("byCriterion").EnumerateArray()
            .Where(criterion => Count(criterion, "yes") == 0 || Count(criterion, "no") == 0 || Count(criterion, "unknown") == 0);
        Assert.Empty(uncovered.Select(criterion => criterion.ToString()));
    }

    [Fact]
    public void Every_milestone_of_the_plan_built_in_has_a_case_that_is_achieved_one_that_is_not_and_one_unknown()
    {
        using var json = JsonDocument.Parse(Support.Cli.Run(Screen.None, BuiltInPlan.Load(), "test", "--format", "json").Output);
        var seen = json.RootElement.GetProperty("cases").EnumerateArray()
            .ToLookup(one => one.GetProperty("milestone").GetString(), one => KindOf(one.GetProperty("status").GetString()));

        var milestones = BuiltInPlan.Load().Schema.Targets.SelectMany(target => target.Milestones).Select(milestone => milestone.Id).ToList();

        Assert.Equal(85, milestones.Count);
        Assert.All(milestones, milestone => Assert.Subset(seen[milestone].ToHashSet(StringComparer.Ordinal), Kinds));
    }

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "achieved", "not achieved", "unknown" };

    private static string KindOf(string? status) => status switch
    {
        "achieved" or "achieved_late" => "achieved",
        "unknown" or "not_applicable" => status,
        _ => "not achieved",
    };

    private static int Count(JsonElement criterion, string truth) => criterion.GetProperty(truth).GetInt32();
}
