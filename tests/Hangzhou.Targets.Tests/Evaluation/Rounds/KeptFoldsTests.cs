using System.Threading.Tasks;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

public class KeptFoldsTests
{
    private const string Name = "Target5.Milestone2.Count1";

    private static readonly FixtureRounds Rounds = Scenario.Rounds(Scenario.RoundOf("2025-12-31"), Scenario.RoundOf("2027-12-31"));

    [Fact]
    public void What_was_kept_is_given_again_and_nothing_else()
    {
        var folds = new KeptFolds();
        Assert.False(folds.TryGet(Name, out CountRange _));
        Assert.Equal(new CountRange(3, 5), folds.Keep(Name, new CountRange(3, 5)));
        folds.Keep("Target5.Milestone2.Sum1", Quantity.Of(12m));
        Assert.True(folds.TryGet(Name, out CountRange kept));
        Assert.Equal(new CountRange(3, 5), kept);
        Assert.False(folds.TryGet("Target5.Milestone3.Count1", out CountRange _));
    }

    [Fact]
    public void Another_round_keeps_its_own_and_is_found_again()
    {
        var point = new EvaluationPoint(Rounds, 1, 0, Readings.InUse(FixturePlan.Schema([])));
        point.Folds.Keep(Name, new CountRange(3, 5));
        Assert.False(point.At(0).Folds.TryGet(Name, out CountRange _));
        point.At(0).Folds.Keep(Name, new CountRange(1, 1));
        Assert.True(point.At(0).Folds.TryGet(Name, out CountRange then));
        Assert.Equal(new CountRange(1, 1), then);
        Assert.True(point.Folds.TryGet(Name, out CountRange now));
        Assert.Equal(new CountRange(3, 5), now);
    }

    [Fact]
    public void Points_made_apart_keep_apart()
    {
        var readings = Readings.InUse(FixturePlan.Schema([]));
        new EvaluationPoint(Rounds, 1, 2026, readings).Folds.Keep(Name, new CountRange(3, 5));
        Assert.False(new EvaluationPoint(Rounds, 1, 2027, readings).Folds.TryGet(Name, out CountRange _));
    }

    [Fact]
    public void Several_threads_may_keep_at_once()
    {
        var folds = new KeptFolds();
        Parallel.For(0, 1000, i =>
        {
            var name = $"Count{i % 10}";
            if (!folds.TryGet(name, out CountRange _)) folds.Keep(name, new CountRange(i % 10, i % 10));
            folds.At(i % 3).Keep(name, new CountRange(i % 3, 100));
        });
        for (var i = 0; i < 10; i++)
        {
            Assert.True(folds.TryGet($"Count{i}", out CountRange kept));
            Assert.Equal(i, kept.Lower);
        }
    }
}
