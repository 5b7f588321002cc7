using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hangzhou.Testing;

namespace Hangzhou.EndToEnd.Tests;

/// <summary>What README.md promises to someone who edits a rule: in a copy of the sources, rebuilt.</summary>
public class ChangedRuleTests
{
    private const string Rule = "Hangzhou.Targets/Plan/goal-a/05-restoration.hz";

    private static readonly string[] Sources =
    [
        "Hangzhou.Dsl", "Hangzhou.Dsl.Generator", "Hangzhou.Targets", "Hangzhou.Cli", "docs", "Directory.Build.props", "Directory.Build.targets",
        "Directory.Packages.props", "global.json", ".editorconfig", "THIRD-PARTY-NOTICES.md", "LICENSE",
    ];

    [Fact]
    public void A_changed_figure_changes_the_verdict_in_a_rebuilt_program_and_on_the_command_line_alike()
    {
        using var copy = Copy();
        copy.Edit(Rule, "at least 50% of buffer.degraded_area", "at least 60% of buffer.degraded_area");
        copy.Edit("Hangzhou.Targets/Plan/outline.hz", "figures 50%, 30%", "figures 60%, 30%");

        var rebuilt = Evaluate(copy, plan: null);
        var inMemory = Evaluate(copy, plan: copy.PathOf("Hangzhou.Targets/Plan"), build: false);
        var asItStands = Evaluate(copy, plan: RepositoryRoot.PathOf("Hangzhou.Targets/Plan"), build: false);

        Assert.Equal(rebuilt, inMemory);
        Assert.Equal("on_track", asItStands);
        Assert.Equal("limited", rebuilt);
    }

    [Fact]
    public void A_misspelt_field_fails_the_build_with_one_located_error_and_nothing_else()
    {
        using var copy = Copy();
        copy.Edit(Rule, "at least 50% of buffer.degraded_area", "at least 50% of buffer.degarded_area");

        var build = Dotnet.Run(copy.Path, "build", "Hangzhou.Targets", "-p:UseSharedCompilation=false");

        Assert.NotEqual(0, build.ExitCode);
        var errors = build.Everything.Split('\n').Where(line => line.Contains(": error ", System.StringComparison.Ordinal))
            .Select(line => line.Trim()).Distinct().ToArray();
        var error = Assert.Single(errors);
        Assert.Matches(new Regex(@"05-restoration\.hz\(\d+,\d+\): error HZ2\d{3}: ", RegexOptions.None, System.TimeSpan.FromSeconds(5)), error);
        Assert.Contains("degraded_area", error, System.StringComparison.Ordinal);
    }

    private static TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        copy.CopyFromRepository(Sources);
        return copy;
    }

    // The status of milestone 5.2 on the illustrative rounds.
    private static string? Evaluate(TemporaryFolder copy, string? plan, bool build = true)
    {
        var facts = Directory.GetDirectories(RepositoryRoot.PathOf("examples/1-world-network/facts"), "illustrative-*");
        string[] run = build ? ["run", "--project", "Hangzhou.Cli", "--"] : ["run", "--no-build", "--project", "Hangzhou.Cli", "--"];
        string[] named = plan is null ? [] : [plan];
        var evaluation = Dotnet.Run(
            copy.Path, [.. run, "evaluate", .. named, "--facts", .. facts, "--as-of", "2029-06-30", "--format", "json"]);
        Assert.True(evaluation.ExitCode == 0, evaluation.Everything);
        using var report = JsonDocument.Parse(evaluation.Output);
        return report.RootElement.GetProperty("targets").EnumerateArray()
            .SelectMany(target => target.GetProperty("milestones").EnumerateArray())
            .Single(milestone => milestone.GetProperty("id").GetString() == "5.2")
            .GetProperty("status").GetString();
    }
}
