using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class EvaluationPointTests
{
    private static readonly FixtureRounds Rounds = Scenario.Rounds(
        [.. new[] { "2025-06-30", "2025-12-31", "2027-03-31", "2027-12-31" }.Select(date => Scenario.RoundOf(date))]);

    [Theory]
    [InlineData(3, 2027, 3)]
    [InlineData(2, 2027, 2)]
    [InlineData(2, 2025, 1)]
    [InlineData(0, 2025, 0)]
    [InlineData(3, 2026, -1)]
    [InlineData(1, 2027, -1)]
    [InlineData(0, 2024, -1)]
    public void The_last_round_of_a_year_is_one_that_may_be_seen(int latest, int year, int expected)
    {
        var point = new EvaluationPoint(Rounds, latest, 0, Readings.InUse(FixturePlan.Schema([])));
        Assert.Equal(expected, point.LastIn(year));
        Assert.Equal(expected, point.At(0).LastIn(year));
    }
}
