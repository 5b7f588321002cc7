using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Differential;

/// <summary>Many random worlds judged twice.</summary>
internal sealed class DifferentialRun
{
    private const int PlansOfBatch = 50;

    private readonly ulong _seed;
    private readonly int _worldsOfPlan;
    private readonly ConcurrentBag<Disagreement> _disagreements = [];

    private DifferentialRun(ulong seed, int worldsOfPlan) => (_seed, _worldsOfPlan) = (seed, worldsOfPlan);

    /// <summary>What was seen.</summary>
    public Census Census { get; } = new();

    /// <summary>In the order of plans and worlds.</summary>
    public IReadOnlyList<Disagreement> Disagreements =>
        [.. _disagreements.OrderBy(one => one.Plan).ThenBy(one => one.Number)];

    /// <summary>Those that differ in the same field together, the most frequent first.</summary>
    public IReadOnlyList<IGrouping<string, Disagreement>> Kinds =>
        [.. Disagreements.GroupBy(one => one.Difference.Kind, StringComparer.Ordinal).OrderByDescending(kind => kind.Count())];

    /// <summary>Judges so many pairs of a plan and facts, 20 a plan.</summary>
    public static DifferentialRun Of(ulong seed, int pairs, int worldsOfPlan = 20)
    {
        var run = new DifferentialRun(seed, worldsOfPlan);
        var plans = (pairs + worldsOfPlan - 1) / worldsOfPlan;
        var batches = Partitioner.Create(Enumerable.Range(0, (plans + PlansOfBatch - 1) / PlansOfBatch), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(
            batches, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            batch => run.Judge(batch * PlansOfBatch, Math.Min(PlansOfBatch, plans - (batch * PlansOfBatch))));
        return run;
    }

    private void Judge(int first, int count)
    {
        var drafts = RandomWorlds.Plans(_seed, first, count);
        using var batch = PlanBatch.Compile(drafts.Select(draft => draft.Text));
        for (var i = 0; i < count; i++) Judge(first + i, drafts[i], batch.Plans[i]);
        JudgePace(first / PlansOfBatch);
    }

    private void Judge(int number, int place, BatchedPlan plan, World world, DraftedWorld? drafted)
    {
        var options = TwoJudges.OptionsOf(plan.Lowered, place);
        var (difference, expected) = TwoJudges.Compare(plan, world, options);
        if (expected is not null) Census.AddWorld(plan.Lowered, world, expected);
        if (difference is not null) _disagreements.Add(new Disagreement(_seed, number, place, world, drafted, options, difference));
    }

    // In every batch one plan of those in which something moves; its number is told as one below 0.
    private void JudgePace(int number)
    {
        var text = PaceWorlds.PlanOf(_seed, number);
        using var batch = PlanBatch.Compile([text]);
        Census.AddPlan(batch.Plans[0].Lowered, _worldsOfPlan);
        for (var i = 0; i < _worldsOfPlan; i++)
        {
            Judge(-number - 1, i, batch.Plans[0], PaceWorlds.WorldOf(text, _seed, (number * _worldsOfPlan) + i), null);
        }
    }

    private void Judge(int number, PlanDraft draft, BatchedPlan plan)
    {
        Census.AddPlan(plan.Lowered, _worldsOfPlan);
        for (var i = 0; i < _worldsOfPlan; i++)
        {
            var drafted = RandomWorlds.WorldOf(draft, plan.Lowered, _seed, (number * _worldsOfPlan) + i);
            Judge(number, i, plan, drafted.World, drafted);
        }
    }
}
