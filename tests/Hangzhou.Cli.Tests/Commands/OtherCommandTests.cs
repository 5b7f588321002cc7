using System;
using System.IO;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

public sealed class OtherCommandTests
{
    private static readonly string Facts = Path.Combine(Support.Cli.Fixtures, "good-facts").Replace('\\', '/');

    [Fact]
    public void List_prints_the_plan() => Verified.Match(Support.Cli.Run("list").ToString());

    [Fact]
    public void List_as_json_is_as_its_schema_says()
    {
        var result = Support.Cli.Run("list", "--format", "json");
        Assert.Empty(JsonSchemaCheck.Faults("list", result.Output));
        Verified.Match(result.ToString());
    }

    [Fact]
    public void Facts_without_problems_are_said_to_have_none() => Verified.Match(Support.Cli.Run("facts", "check", Facts).ToString());

    [Fact]
    public void Facts_check_as_json_is_as_its_schema_says()
    {
        var bad = Path.Combine(Support.Cli.Fixtures, "bad-facts", "HZ4010-wrong-total").Replace('\\', '/');
        var cell = Path.Combine(Support.Cli.Fixtures, "bad-facts", "HZ4301-not-a-number").Replace('\\', '/');
        var result = Support.Cli.Run("facts", "check", bad, cell, "--format", "json");
        Assert.Empty(JsonSchemaCheck.Faults("facts-check", result.Output));
        Verified.Match(result.ToString());
    }

    [Theory]
    [InlineData("HZ4301")]
    [InlineData("hz4301")]
    public void Explain_prints_a_page(string code)
    {
        var result = Support.Cli.Run("explain", code);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(File.ReadAllText(RepositoryRoot.PathOf("docs/diagnostics/HZ4301.md")), result.Output);
    }
}
