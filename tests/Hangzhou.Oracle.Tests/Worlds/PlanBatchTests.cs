using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Worlds;

public sealed class PlanBatchTests
{
    private const ulong Seed = 20_260_102;

    // Found by random plans; each used to be C# that does not compile.
    private const string Vocabulary =
        """
        plan sample 2026..2030 { edition "1" baseline 2025 }
        goal A { title en "Goal" }
        entity unit plural units { key code: text   choice: one of red, green   other: one of red, green   several: many one of red, green }
        single entity bureau { lead: unit inverse bureaus   size: number }
        """;

    [Fact]
    public void Random_worlds_evaluate_without_an_exception_and_twice_alike()
    {
        var drafts = RandomWorlds.Plans(Seed, first: 0, count: 12);
        using var batch = PlanBatch.Compile(drafts.Select(draft => draft.Text));
        for (var place = 0; place < drafts.Length; place++)
        {
            foreach (var number in Enumerable.Range(place * 10, 10))
            {
                AssertEvaluates(batch.Plans[place], RandomWorlds.WorldOf(drafts[place], batch.Plans[place].Lowered, Seed, number).World);
            }
        }
    }

    [Fact]
    public void A_plan_means_the_same_optimized_and_not()
    {
        var draft = RandomWorlds.PlanOf(Seed, 0);
        using var plain = PlanBatch.Compile([draft.Text]);
        using var optimized = PlanBatch.Compile([draft.Text], Microsoft.CodeAnalysis.OptimizationLevel.Release);
        foreach (var number in Enumerable.Range(0, 10))
        {
            var world = RandomWorlds.WorldOf(draft, plain.Plans[0].Lowered, Seed, number).World;
            Assert.Equal(ReportText.Of(plain.Plans[0].Assess(world)), ReportText.Of(optimized.Plans[0].Assess(world)));
        }
    }

    [Fact]
    public void Whoever_names_a_member_may_be_a_single_entity()
    {
        const string rule = "every unit { any bureaus where size more than 1 }";
        var named = Row("lead", new KeysCell(["U1"]), "size", new QuantityCell(2));

        Assert.Equal(MilestoneStatus.Achieved, StatusOf(rule, named));
        Assert.Equal(MilestoneStatus.Unknown, StatusOf(rule, Row("size", new QuantityCell(2))));
        Assert.Equal(MilestoneStatus.Overdue, StatusOf(rule, Row("lead", new KeysCell([]))));
    }

    [Fact]
    public void Two_choices_may_be_asked_whether_they_are_as_true_as_each_other()
    {
        const string rule = "every unit { ((choice is red) is (other is red)) is (several includes red) }";

        Assert.Equal(MilestoneStatus.Achieved, StatusOf(rule, Row(), "choice", new ChoiceCell(0), "other", new ChoiceCell(0), "several", new ChoicesCell([0])));
        Assert.Equal(MilestoneStatus.Overdue, StatusOf(rule, Row(), "choice", new ChoiceCell(0), "other", new ChoiceCell(1), "several", new ChoicesCell([0])));
        Assert.Equal(MilestoneStatus.Unknown, StatusOf(rule, Row(), "choice", new ChoiceCell(0), "several", new ChoicesCell([0])));
    }

    private static void AssertEvaluates(BatchedPlan plan, World world)
    {
        try
        {
            Assert.Equal(ReportText.Of(plan.Assess(world)), ReportText.Of(plan.Assess(world)));
            foreach (var milestone in plan.Plan.Schema.Targets.SelectMany(target => target.Milestones))
            {
                Assert.NotNull(plan.Assess(world, new AssessOptions(Explain: new ExplainRequest(milestone.Id, Member: null))));
            }
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.Message}\n{WorldText.Of(world)}", exception);
        }
    }

    private static MilestoneStatus StatusOf(string population, RowFacts bureau, params object[] unit)
    {
        var plan = $"{Vocabulary}\ntarget 1 {{\n  goal A\n  milestone 1.1 {{\n    cite 1.1\n    by 2026\n    {population}\n  }}\n}}\n";
        var tables = ImmutableSortedDictionary<string, TableFacts>.Empty
            .Add("unit", new TableFacts(IsComplete: true, KnownTotal: null, [Row(["code", new TextCell("U1"), .. unit])]))
            .Add("bureau", new TableFacts(IsComplete: true, KnownTotal: null, [bureau]));
        using var batch = PlanBatch.Compile([plan]);
        var report = batch.Plans[0].Assess(new World(plan, [new RoundFacts(new DateOnly(2026, 12, 31), tables)], new DateOnly(2027, 6, 30)));
        return report.Targets.Single().Milestones.Single().Status;
    }

    private static RowFacts Row(params object[] cells) => new(
        cells.Chunk(2).ToImmutableSortedDictionary(cell => (string)cell[0], cell => (Cell)cell[1], StringComparer.Ordinal));
}
