using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Plans;

/// <summary>Plans in folders, compiled by the generator in process.</summary>
public sealed class InMemoryPlanTests
{
    private static readonly string Plan = Fixture("small-plan");
    private static readonly string Facts = Fixture("small-facts");

    [Fact]
    public void A_folder_of_rules_is_compiled_and_judged() =>
        Verified.Match(Support.Cli.Run("evaluate", Plan, "--facts", Facts, "--as-of", "2027-01-01").ToString());

    [Fact]
    public void An_explanation_gives_the_values_and_the_line_of_the_rule() => Verified.Match(
        Support.Cli.Run("evaluate", Plan, "--facts", Facts, "--as-of", "2027-01-01", "--explain", "1.1", "--member", "R2").ToString());

    [Fact]
    public void Json_of_real_verdicts_is_as_its_schema_says()
    {
        var result = Support.Cli.Run("evaluate", Plan, "--facts", Facts, "--as-of", "2027-01-01", "--format", "json", "--by", "region", "--explain", "1.2");
        Assert.Empty(JsonSchemaCheck.Faults("evaluate", result.Output));
    }

    [Fact]
    public void A_changed_figure_changes_the_verdict()
    {
        var copy = Copy(Plan, "50% of", "60% of");
        try
        {
            Assert.Equal(MilestoneStatus.Achieved, StatusOf(Plan, "1.1"));
            Assert.NotEqual(MilestoneStatus.Achieved, StatusOf(copy.FullName, "1.1"));
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_value_of_0_that_a_rule_divides_by_is_warned_of()
    {
        var plan = Copy(Plan, "core.restored_area at least 50% of core.degraded_area", "core.restored_area / core.degraded_area at least 50%");
        var facts = Copy(Facts, "R2,asia_pacific,40,20", "R2,asia_pacific,0,0");
        try
        {
            var result = Support.Cli.Run("facts", "check", plan.FullName, facts.FullName);
            Assert.Contains(
                "reserves.csv:3, column 3 \"core.degraded_area [ha]\": warning HZ4402: 'core.degraded_area' is 0, and the rules of 1.1 divide by it",
                result.Output, StringComparison.Ordinal);
        }
        finally
        {
            plan.Delete(recursive: true);
            facts.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_plan_with_errors_is_shown_with_its_lines_and_not_evaluated() =>
        Verified.Match(Support.Cli.Run("evaluate", Fixture("broken-plan"), "--facts", Facts, "--as-of", "2027-01-01").ToString());

    [Fact]
    public void A_plan_compiled_in_memory_is_unloaded_and_its_report_lives_on()
    {
        var (plan, report) = AssessAndUnload();
        for (var i = 0; plan.IsAlive && i < 20; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(plan.IsAlive, "the plan's assembly is still loaded");
        Assert.Equal("small", report.Plan);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Plan, PlanReport Report) AssessAndUnload()
    {
        using var plan = PlanLoader.Load(Plan, Context());
        var facts = FactsReader.Read(plan.Plan.Schema, [Facts]).Source!;
        var report = plan.Plan.Assess(facts, new DateOnly(2027, 1, 1), new AssessOptions("region", new ExplainRequest("1.2", null)));
        return (new WeakReference(plan.Plan.GetType().Assembly), report);
    }

    private static MilestoneStatus StatusOf(string folder, string id)
    {
        using var plan = PlanLoader.Load(folder, Context());
        var facts = FactsReader.Read(plan.Plan.Schema, [Facts]).Source!;
        return plan.Plan.Assess(facts, new DateOnly(2027, 1, 1), AssessOptions.Default)
            .Targets.SelectMany(target => target.Milestones).First(milestone => milestone.Id == id).Status;
    }

    /// <summary>A copy of a folder in which one text stands for another.</summary>
    private static DirectoryInfo Copy(string folder, string old, string now)
    {
        var copy = Directory.CreateTempSubdirectory("hangzhou-copy-");
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(copy.FullName, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, File.ReadAllText(file).Replace(old, now, StringComparison.Ordinal));
        }

        return copy;
    }

    private static CommandContext Context() => new(TextWriter.Null, TextWriter.Null, Screen.None, () => new FixedPlan());

    private static string Fixture(string name) => Path.Combine(Support.Cli.Fixtures, name).Replace('\\', '/');
}
