using System.Linq;
using Hangzhou.Oracle.Tests.Differential;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;
using static Hangzhou.Oracle.Tests.Oracle.Hand;

namespace Hangzhou.Oracle.Tests.Regressions;

/// <summary>Worlds on which the oracle and the product once differed, each with the answer that is right and the reason.</summary>
public class RegressionTests
{
    private const string Vocabulary = """
        plan p 2026..2035 { baseline 2025 }
        goal A { title en "a" }
        entity reserve plural reserves { key code: text  kind: one of big, small  other: one of big, small  ok: yes_no  sister: reserve }
        single entity office { reserves: many reserve inverse offices  staff: count  score: number }
        """;

    /// <summary>The C# did not compile: each side of a comparison of truths was written twice, with its variable.</summary>
    [Theory]
    [InlineData(0, 0, Truth.Yes)]
    [InlineData(0, 1, Truth.No)]
    [InlineData(1, 1, Truth.Yes)]
    public void Two_tests_of_choices_can_be_compared(int kind, int other, Truth expected)
    {
        var row = Row("A", ("kind", new ChoiceCell(kind)), ("other", new ChoiceCell(other)));
        Assert.Equal(expected, JudgeBoth("every reserve { (kind is big) is (other is big) }", ("reserve", All(row))).Truth);
    }

    /// <summary>The C# did not compile: a single entity is no roster that could be indexed.</summary>
    [Theory]
    [InlineData("count of offices is 1", Truth.Yes)]
    [InlineData("at least 1 of offices where reported reserves", Truth.Yes)]
    public void A_single_entity_is_counted_by_those_that_it_names(string criterion, Truth expected)
    {
        var office = Row(string.Empty, ("reserves", Keys("A")));
        Assert.Equal(expected, JudgeBoth($"every reserve {{ {criterion} }}", ("reserve", All(Row("A"))), ("office", All(office))).Truth);
    }

    /// <summary>The product said unknown where two steps led to nobody: whether a value was reported never is.</summary>
    [Theory]
    [InlineData("reported sister.ok")]
    [InlineData("reported sister.sister.ok")]
    public void Of_nobody_nothing_is_reported_however_long_the_way(string criterion) =>
        Assert.Equal(Truth.No, JudgeBoth($"every reserve {{ {criterion} }}", ("reserve", All(Row("A")))).Truth);

    /// <summary>Was refused: whether a value was reported may be asked of another year, too, however long the way.</summary>
    [Theory]
    [InlineData("reported sister.sister.ok at 2025", Truth.Yes)]
    [InlineData("reported sister.ok at 2025", Truth.No)]
    [InlineData("reported sister.sister.ok", Truth.No)]
    [InlineData("reported sister.sister.ok at 2024", Truth.No)]
    public void Whether_it_was_reported_is_asked_of_the_round_of_that_year(string criterion, Truth expected)
    {
        var before = ("reserve", All(Row("A", ("sister", Keys("B"))), Row("B", ("sister", Keys("C"))), Row("C", ("ok", new YesNoCell(false)))));
        var now = ("reserve", All(Row("A", ("sister", Keys("B"))), Row("B", ("sister", Keys("A"))), Row("C", ("sister", Keys("C")))));
        var world = World(Plan($"every reserve where code is \"A\" {{ {criterion} }}"), "2026-12-31", Round("2025-12-31", before), Round("2026-12-31", now));
        Assert.Equal(expected, JudgeBoth(world).Truth);
    }

    /// <summary>A sum of many parts is taken by halves, and is what it is from left to right.</summary>
    [Theory]
    [InlineData("10 - office.score - office.score - office.score - 1 is 0")]
    [InlineData("office.score - 1 + 2 - 3 + 4 - 5 + 6 - 7 is -1")]
    [InlineData("1 - 2 - (3 - 4 - 5 - office.score) - 6 + 7 is 9")]
    public void A_sum_is_the_same_by_halves(string criterion)
    {
        var office = Row(string.Empty, ("score", new QuantityCell(3)));
        Assert.Equal(Truth.Yes, JudgeBoth($"every reserve {{ {criterion} }}", ("reserve", All(Row("A"))), ("office", All(office))).Truth);
    }

    /// <summary>The product said unknown of a member that was not there in 2025, though nothing of the member is asked.</summary>
    [Theory]
    [InlineData("office.staff at 2025 is 3", Truth.Yes)]
    [InlineData("(count of all reserves) at 2025 is 1", Truth.Yes)]
    [InlineData("(ok) at 2025", Truth.Unknown)]
    public void What_is_not_about_the_member_is_known_of_a_round_before_it(string criterion, Truth expected)
    {
        var office = ("office", All(Row(string.Empty, ("staff", Count(3)))));
        var world = World(
            Plan($"every reserve where reported kind {{ {criterion} }}"), "2026-12-31", Round("2025-12-31", office, ("reserve", All(Row("A")))),
            Round("2026-12-31", office, ("reserve", All(Row("A"), Row("B", ("kind", new ChoiceCell(0)))))));
        Assert.Equal(expected, JudgeBoth(world).Truth);
    }

    /// <summary>The C# did not compile: a rule over columns that reads none named columns that were not written.</summary>
    [Theory]
    [InlineData("no", Truth.No)]
    [InlineData("yes", Truth.Yes)]
    public void A_criterion_may_read_nothing(string criterion, Truth expected) =>
        Assert.Equal(expected, JudgeBoth($"every reserve {{ {criterion} }}", ("reserve", All(Row("A")))).Truth);

    /// <summary>Both judges took what is written behind the constant for an at least, so that a running year had been achieved.</summary>
    [Theory]
    [InlineData("150 at least staff", MilestoneStatus.NotYetDue)]
    [InlineData("staff at least 150", MilestoneStatus.NotYetDue)]
    [InlineData("5 at most staff", MilestoneStatus.Achieved)]
    [InlineData("staff at least 5", MilestoneStatus.Achieved)]
    public void A_running_year_is_achieved_by_what_is_enough_whichever_side_the_figure_stands_on(string criterion, MilestoneStatus expected)
    {
        var text = $"{Vocabulary}\ntarget 1 {{ goal A title en \"t\" milestone 1.1 {{ cite 1.1\n each year 2026..2030\n the office {{ {criterion} }} }} }}\n";
        var office = ("office", All(Row(string.Empty, ("staff", Count(10)))));
        Assert.Equal(expected, JudgeBoth(World(text, "2026-06-30", Round("2026-06-30", office))).Windows[0].Status);
    }

    /// <summary>Both judges took a key for a member that is not listed, though the total leaves none.</summary>
    [Theory]
    [InlineData(1, Truth.No)]
    [InlineData(2, Truth.Yes)]
    public void Where_all_are_listed_a_key_that_none_has_is_nobody(long knownTotal, Truth expected)
    {
        var reserves = new TableFacts(IsComplete: false, knownTotal, [Row("A")]);
        Assert.Equal(expected, JudgeBoth("the office { at least 1 of reserves }", ("reserve", reserves), ("office", All(Row(string.Empty, ("reserves", Keys("Z")))))).Truth);
    }

    /// <summary>The verdict of the oracle, from which the product's does not differ in anything.</summary>
    private static MilestoneReport JudgeBoth(string population, params (string Entity, TableFacts Table)[] tables) =>
        JudgeBoth(World(Plan(population), "2026-12-31", Round("2026-12-31", tables)));

    private static string Plan(string population) =>
        $"{Vocabulary}\ntarget 1 {{ goal A title en \"t\" milestone 1.1 {{ cite 1.1\n by 2030\n {population} }} }}\n";

    private static MilestoneReport JudgeBoth(World world)
    {
        using var batch = PlanBatch.Compile([world.Plan]);
        var (difference, report) = TwoJudges.Compare(batch.Plans[0], world, new AssessOptions(null, new ExplainRequest("1.1", null)));
        Assert.Null(difference);
        return report!.Targets.Single().Milestones.Single();
    }
}
