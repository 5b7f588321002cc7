using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>Whom a milestone binds, and how many of them must fulfil.</summary>
public class PopulationTests
{
    [Theory]
    [InlineData("A+ B+", "complete", "yes [1, 1]")]
    [InlineData("A+ B-", "complete", "no [1/2, 1/2]")]
    [InlineData("A+ B?", "complete", "unknown [1/2, 1]")]
    [InlineData("A+ (B-)", "complete", "unknown [1/2, 1]")]
    [InlineData("A+ (B+)", "complete", "yes [1, 1]")]
    [InlineData("A+ [B-]", "complete", "yes [1, 1]")]
    [InlineData("(A-)", "complete", "unknown [0, 1]")]
    [InlineData("[A-]", "complete", "not_applicable [1, 1]")]
    [InlineData("", "complete", "not_applicable [1, 1]")]
    [InlineData("", "open", "unknown [0, 1]")]
    [InlineData("", "of 5", "unknown [0, 1]")]
    [InlineData("A+ B+", "of 5", "unknown [2/5, 1]")]
    [InlineData("A+ B-", "of 5", "no [1/5, 4/5]")]
    [InlineData("A+", "open", "unknown (0, 1]")]
    [InlineData("A+ B-", "open", "no (0, 1)")]
    [InlineData("B-", "open", "no [0, 1)")]
    public void Every(string reserves, string listed, string expected) =>
        Assert.Equal(expected, Population.Every().Scoped().At(reserves, listed));

    [Theory]
    [InlineData("A+ B+ C+ D+ E-", "complete", "yes [4/5, 4/5]")]
    [InlineData("A+ B+ C+ D- E-", "complete", "no [3/5, 3/5]")]
    [InlineData("A+ B+ C+ D? E-", "complete", "unknown [3/5, 4/5]")]
    [InlineData("A+ B+ C+ D+ (E-)", "complete", "yes [4/5, 1]")]
    [InlineData("A+ B+ C+ D+", "of 5", "yes [4/5, 1]")]
    public void At_least_a_share(string reserves, string listed, string expected) =>
        Assert.Equal(expected, Population.AtLeastShare("4/5").At(reserves, listed));

    [Theory]
    [InlineData("A+ B-", "no [1/2, 1/2]")]
    [InlineData("A+ B?", "unknown [1/2, 1]")]
    [InlineData("A+ B+ C-", "yes [2/3, 2/3]")]
    public void More_than_a_share(string reserves, string expected) =>
        Assert.Equal(expected, Population.MoreThanShare("1/2").At(reserves, "complete"));

    [Fact]
    public void More_than_none_is_certain_once_one_of_nobody_knows_how_many_fulfils() =>
        Assert.Equal("yes (0, 1]", Population.MoreThanShare("0").At("A+", "open"));

    [Theory]
    [InlineData("A+ B+", "complete", "yes [2, 2]")]
    [InlineData("A+ B?", "complete", "unknown [1, 2]")]
    [InlineData("A+ (B+) [C+]", "complete", "unknown [1, 2]")]
    [InlineData("A+ (B-)", "complete", "no [1, 1]")]
    [InlineData("A-", "of 5", "unknown [0, 4]")]
    [InlineData("A- B- C- D- E?", "of 5", "no [0, 1]")]
    [InlineData("A-", "open", "unknown [0, unbounded)")]
    [InlineData("A+ B+", "open", "yes [2, unbounded)")]
    [InlineData("", "complete", "no [0, 0]")]
    public void At_least_a_number_is_always_applicable(string reserves, string listed, string expected) =>
        Assert.Equal(expected, Population.AtLeastNumber(2).At(reserves, listed));

    [Theory]
    [InlineData("S+", "yes")]
    [InlineData("S-", "no")]
    [InlineData("S", "unknown")]
    [InlineData("[S-]", "yes")]
    [InlineData("(S-)", "unknown")]
    public void The_single_entity_is_one_member(string secretariat, string expected)
    {
        var population = Scenario.By(2030, Population.The()).Round("2027-12-31", secretariat: secretariat).AsOf("2028-01-01").Populations[0];
        Assert.Equal(expected, population.TruthAndBounds());
        Assert.Equal(1, population.Listed);
        Assert.Equal(1, population.Counts.Total);
    }

    [Fact]
    public void The_whole_has_no_members()
    {
        var population = Scenario.By(2030, Population.Overall()).Round("2027-12-31", whole: "W+").AsOf("2028-01-01").Populations[0];
        Assert.Equal("yes", population.TruthAndBounds());
        Assert.Null(population.Entity);
        Assert.Equal(0, population.Counts.Total);
        Assert.Equal([new CriterionReport("a", 1, 0, 0)], population.Criteria.ToArray());
    }

    [Fact]
    public void The_seven_counts_sum_to_those_listed()
    {
        var population = Scenario.By(2030, Population.Every(criteria: 2).Scoped())
            .Round("2027-12-31", "A++ B+- C+? (D++) (E--) (F??) [G++]", "of 9").AsOf("2028-01-01").Populations[0];
        Assert.Equal("1 1 1 | 1 1 1 | 1", population.ToldCounts());
        Assert.Equal(7, population.Listed);
        Assert.Equal(7, population.Counts.Total);
        Assert.Equal(2, population.Unlisted);
        Assert.Equal([new CriterionReport("a", 3, 0, 0), new CriterionReport("b", 1, 1, 1)], population.Criteria.ToArray());
    }

    [Theory]
    [InlineData("A+", "X+", "achieved yes")]
    [InlineData("A+", "X-", "overdue no")]
    [InlineData("A?", "X-", "overdue no")]
    [InlineData("A?", "X+", "unknown unknown")]
    [InlineData("", "X+", "achieved yes")]
    [InlineData("", "X-", "overdue no")]
    [InlineData("", "", "not_applicable not_applicable")]
    public void Several_populations_are_joined_and_those_not_applicable_left_aside(string reserves, string states, string verdict) => Assert.Equal(
        verdict,
        Scenario.By(2026, Population.Every(), Population.Every(FixturePlan.States))
            .Round("2026-12-31", reserves, states: states).AsOf("2028-01-01").Verdict());

    [Fact]
    public void As_many_listed_as_known_to_exist_leaves_nobody_missing() =>
        Assert.Equal("yes [1, 1]", Population.Every().At("A+ B+ C+ D+ E+", "of 5"));
}

file static class AtOneRound
{
    public static string At(this Population population, string reserves, string listed) =>
        Scenario.By(2030, population).Round("2027-12-31", reserves, listed).AsOf("2028-01-01").Populations.Single().TruthAndBounds();
}
