using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Generator.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Targets.Plan;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Generator.Tests.Columns;

/// <summary>Read over columns or member by member, a plan's report is the same.</summary>
public sealed class ColumnPathTests
{
    private const int Block = 4096;

    private static readonly DateOnly AsOf = new(2028, 1, 1);
    private static readonly AssessOptions Rows = new() { Path = EvaluationPath.Rows };
    private static readonly AssessOptions Columns = new() { Path = EvaluationPath.Columns };

    private static readonly Lazy<IPlan> Fixture = new(Compile);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(Block - 1)]
    [InlineData(Block)]
    [InlineData(Block + 1)]
    public void The_report_is_the_same_at_every_length_around_a_block(int members)
    {
        AssertSame(PlanOf("columns"), Figures.Tied, members, members > 65 ? 1 : 3);
        if (members <= 65) AssertSame(PlanOf("compact"), Figures.Tied, members, rounds: 3);
    }

    [Theory]
    [InlineData("columns", Figures.MixedScales)]
    [InlineData("columns", Figures.Large)]
    [InlineData("columns", Figures.Unbounded)]
    [InlineData("hangzhou", Figures.Tied)]
    [InlineData("hangzhou", Figures.MixedScales)]
    [InlineData("hangzhou", Figures.Unbounded)]
    public void The_report_is_the_same_over_ten_thousand(string plan, Figures numbers) => AssertSame(PlanOf(plan), numbers, 10_000, rounds: 1);

    [Fact]
    public void The_schema_says_which_criteria_go_over_columns()
    {
        var lines = Milestones(Fixture.Value.Schema).SelectMany(milestone => milestone.Populations.SelectMany(population => population.Criteria
            .Select(criterion => $"{milestone.Id}{criterion.Label} {(criterion.IsOverColumns ? "columns" : "rows"),-7} {criterion.Text}")
            .Prepend($"{milestone.Id}  {(population.ScopeOverColumns ? "columns" : "rows"),-7} where {population.HasScope}")));
        Verified.Match(string.Join("\n", lines) + "\n");
    }

    [Fact]
    public void Of_the_plan_only_what_reads_more_than_the_members_own_values_stays_on_rows()
    {
        var onRows = Milestones(HangzhouPlan.Schema).SelectMany(milestone => milestone.Populations
            .Where(population => population.Quantifier is Quantifier.Every or Quantifier.Share or Quantifier.Count)
            .SelectMany(population => population.Criteria.Where(criterion => !criterion.IsOverColumns).Select(criterion => $"{milestone.Id} {criterion.Text}")));
        Verified.Match(string.Join("\n", onRows) + "\n");
    }

    [Fact]
    public void The_report_says_which_path_ran()
    {
        var facts = new RandomFacts(Fixture.Value.Schema, seed: 2, members: 100, Figures.Tied);
        Assert.Equal("2025-12-31 none: ccccccccccccc, 2026-12-31 none: ccccccccccccc, 2027-12-31 none: ccccccccccccc", Paths(facts, "1.1"));
        Assert.Equal("2025-12-31 rows: crrrr, 2026-12-31 rows: crrrr, 2027-12-31 rows: crrrr", Paths(facts, "1.3"));
        Assert.Equal("2025-12-31 none: r, 2026-12-31 none: r, 2027-12-31 none: r", Paths(facts, "1.6"));
    }

    [Fact]
    public void Numbers_too_large_for_columns_send_their_criteria_alone_to_the_rows() =>
        Assert.Equal("2027-12-31 none: rrrrrrrrrcccc", Paths(new RandomFacts(Fixture.Value.Schema, seed: 2, members: 10_000, Figures.Unbounded, rounds: 1), "1.1"));

    private static string Paths(RandomFacts facts, string milestone)
    {
        var report = Fixture.Value.Assess(facts, AsOf, Columns);
        var population = report.Targets.SelectMany(target => target.Milestones).Single(one => one.Id == milestone).Populations[0];
        return string.Join(", ", population.Paths.Select(path =>
            $"{path.Round:yyyy-MM-dd} {path.Scope?.ToString().ToLowerInvariant() ?? "none"}: {string.Concat(path.Criteria.Select(one => one == EvaluationPath.Columns ? 'c' : 'r'))}"));
    }

    private static void AssertSame(IPlan plan, Figures numbers, int members, int rounds)
    {
        var facts = new RandomFacts(plan.Schema, members, members, numbers, rounds);
        var (rows, columns) = (plan.Assess(facts, AsOf, Rows), plan.Assess(facts, AsOf, Columns));
        Assert.Equal(ReportText.Of(rows), ReportText.Of(columns));
        Assert.DoesNotContain(EvaluationPath.Columns, Taken(rows));
        Assert.Contains(EvaluationPath.Columns, Taken(columns));
    }

    private static IEnumerable<EvaluationPath> Taken(PlanReport report) => report.Targets
        .SelectMany(target => target.Milestones)
        .SelectMany(milestone => milestone.Populations)
        .SelectMany(population => population.Paths)
        .SelectMany(path => path.Criteria);

    private static IEnumerable<MilestoneSchema> Milestones(PlanSchema schema) => schema.Targets.SelectMany(target => target.Milestones);

    private static IPlan PlanOf(string name) => name switch
    {
        "columns" => Fixture.Value,
        "compact" => CompiledFixture.Plan,
        "hangzhou" => HangzhouPlan.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static IPlan Compile()
    {
        var path = Path.Combine(RepositoryRoot.Path, "tests", "Hangzhou.Dsl.Generator.Tests", "Fixtures", "Columns", "columns.hz");
        var generated = PlanSources.Generate([("columns.hz", File.ReadAllText(path))], new GenerationOptions("Columns.Rules", null, null));
        Assert.Empty(generated.Diagnostics.Select(Support.Fixture.Describe));
        var compilation = CSharpCompilations.Of(generated.Sources.Select(source => (source.Name, source.Text)));
        return CSharpCompilations.Load(CSharpCompilations.Emit(compilation), generated.PlanType!);
    }
}
