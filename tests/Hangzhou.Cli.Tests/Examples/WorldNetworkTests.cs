using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Examples;

/// <summary>examples/1-world-network shows what its README says it shows.</summary>
public sealed class WorldNetworkTests
{
    private static readonly string Folder = RepositoryRoot.PathOf("examples/1-world-network");
    private static readonly string Facts = Path.Combine(Folder, "facts");

    private static readonly string[] Illustrative = ["illustrative-2026", "illustrative-2027", "illustrative-2028"];

    private static readonly Lazy<Dictionary<string, string>> Shown = new(() => Statuses(Evaluate(null, "2029-06-30", Illustrative)));

    public static TheoryData<string, string> StatusesOfTheReadme
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (milestone, status) in ReadTable()) data.Add(milestone, status);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(StatusesOfTheReadme))]
    public void Each_milestone_has_the_status_that_the_readme_tells(string milestone, string status) =>
        Assert.Equal(status, Shown.Value[milestone]);

    [Fact]
    public void The_illustrative_years_show_every_status_but_not_applicable()
    {
        var shown = Shown.Value.Values.Distinct().Order();

        Assert.Equal(Enum.GetNames<MilestoneStatus>().Select(SnakeCase).Where(name => name != "not_applicable").Order(), shown);
    }

    [Fact]
    public void Asking_for_60_percent_of_the_buffer_changes_the_verdict()
    {
        using var plan = new TemporaryFolder();
        CopyPlan(plan.Path, text => text
            .Replace("at least 50% of buffer.degraded_area", "at least 60% of buffer.degraded_area", StringComparison.Ordinal)
            .Replace("figures 50%, 30%", "figures 60%, 30%", StringComparison.Ordinal));

        var before = Shown.Value;
        var after = Statuses(Evaluate(plan.Path, "2029-06-30", Illustrative));

        Assert.Equal("on_track", before["5.2"]);
        Assert.Equal("limited", after["5.2"]);
        Assert.Equal(["5.2"], before.Keys.Where(id => before[id] != after[id]));
    }

    [Fact]
    public void Of_the_real_network_only_the_States_known_to_have_a_reserve_fulfil_anything()
    {
        using var report = Evaluate(null, "2026-01-01", "real-2025");
        var states = Milestones(report).Single(milestone => milestone.GetProperty("id").GetString() == "14.1").GetProperty("populations")[0];

        Assert.Equal(194, states.GetProperty("listed").GetInt32());
        Assert.Equal((131, 0, 63), Counts(states.GetProperty("inScope")));
        Assert.All(Statuses(report).Where(pair => pair.Key is not ("20.5" or "20.6")), pair => Assert.Equal("unknown", pair.Value));
    }

    private static JsonDocument Evaluate(string? plan, string asOf, params string[] rounds)
    {
        var folders = rounds.Select(round => Path.Combine(Facts, round));
        string[] call = ["evaluate", .. plan is null ? Array.Empty<string>() : [plan], "--facts", .. folders, "--as-of", asOf, "--format", "json"];
        var result = Support.Cli.Run(Screen.None, BuiltInPlan.Load(), call);
        return JsonDocument.Parse(result.Output);
    }

    private static IEnumerable<JsonElement> Milestones(JsonDocument report) =>
        report.RootElement.GetProperty("targets").EnumerateArray().SelectMany(target => target.GetProperty("milestones").EnumerateArray());

    private static Dictionary<string, string> Statuses(JsonDocument report) => Milestones(report).ToDictionary(
        milestone => milestone.GetProperty("id").GetString()!, milestone => milestone.GetProperty("status").GetString()!);

    private static (int Satisfied, int NotSatisfied, int Unknown) Counts(JsonElement counts) => (
        counts.GetProperty("satisfied").GetInt32(), counts.GetProperty("notSatisfied").GetInt32(), counts.GetProperty("unknown").GetInt32());

    // | `on_track` | 5.2 | … |, and below it rows whose first cell is empty
    private static IEnumerable<(string Milestone, string Status)> ReadTable()
    {
        var status = "";
        foreach (var line in File.ReadLines(Path.Combine(Folder, "README.md")))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length != 5 || !Regex.IsMatch(cells[2], @"^\d+\.\d", RegexOptions.None, TimeSpan.FromSeconds(1))) continue;
            status = cells[1].Length > 0 ? cells[1].Trim('`') : status;
            foreach (var milestone in cells[2].Split(", ")) yield return (milestone, status);
        }
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{letter}")).ToLowerInvariant();

    private static void CopyPlan(string target, Func<string, string> change)
    {
        var source = RepositoryRoot.PathOf("Hangzhou.Targets/Plan");
        foreach (var file in Directory.GetFiles(source, "*.hz", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, change(File.ReadAllText(file)));
        }
    }
}
