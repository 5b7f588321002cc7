using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Plans;

/// <summary>The plan built in, on the facts of the first example.</summary>
public sealed class BuiltInPlanTests
{
    private static readonly string Facts = RepositoryRoot.PathOf("examples/1-world-network/facts").Replace('\\', '/');

    [Fact]
    public void The_texts_in_the_tool_are_those_it_was_compiled_from()
    {
        var texts = BuiltInTexts.Checked(new CommandContext(TextWriter.Null, TextWriter.Null, Screen.None, BuiltInPlan.Load));
        Assert.Equal(
            Directory.EnumerateFiles(RepositoryRoot.PathOf("Hangzhou.Targets/Plan"), "*.hz", SearchOption.AllDirectories).Count(),
            texts.Files.Count);
    }

    [Fact]
    public void The_plan_has_no_errors() => Assert.Equal(0, Run("check").ExitCode);

    [Fact]
    public void The_plan_is_listed_as_its_schema_says() => Assert.Empty(JsonSchemaCheck.Faults("list", Run("list", "--format", "json").Output));

    [Theory]
    [InlineData("real-2025", "2026-01-01")]
    [InlineData("", "2029-01-01")]
    public void Verdicts_on_the_example_are_as_their_schema_says(string folder, string asOf)
    {
        var result = Run("evaluate", "--facts", $"{Facts}/{folder}", "--as-of", asOf, "--format", "json", "--by", "region");
        Assert.Equal(0, result.ExitCode);
        Assert.Empty(JsonSchemaCheck.Faults("evaluate", result.Output));
    }

    [Fact]
    public void The_real_roster_settles_which_States_are_known_to_have_a_reserve()
    {
        var result = Run("evaluate", "--facts", $"{Facts}/real-2025", "--as-of", "2026-01-01", "--format", "json");
        using var json = JsonDocument.Parse(result.Output);
        var milestone = json.RootElement.GetProperty("targets").EnumerateArray()
            .SelectMany(target => target.GetProperty("milestones").EnumerateArray())
            .Single(milestone => milestone.GetProperty("id").GetString() == "14.1");
        Assert.Equal("unknown", milestone.GetProperty("status").GetString());
        var population = milestone.GetProperty("populations")[0];
        Assert.Equal(194, population.GetProperty("listed").GetInt32());
        Assert.Equal(0, population.GetProperty("inScope").GetProperty("notSatisfied").GetInt32());
        Assert.True(population.GetProperty("inScope").GetProperty("satisfied").GetInt32() > 100);
    }

    private static CallResult Run(params string[] arguments) => Support.Cli.Run(Screen.None, BuiltInPlan.Load(), arguments);
}
