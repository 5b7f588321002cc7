using System;
using System.Globalization;
using System.Linq;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Differential;

/// <summary>A world on which the oracle and the product differ.</summary>
internal sealed record Disagreement(ulong Seed, int Plan, int Number, World World, DraftedWorld? Drafted, AssessOptions Options, Difference Difference)
{
    /// <summary>The smallest world found that differs in the same way; itself where it has no draft.</summary>
    public Disagreement Shrink()
    {
        if (Drafted is null) return this;
        using var judge = new OnePlanJudge();
        var smallest = WorldShrinker.Smallest(Drafted, world => judge.Find(world, Options)?.Kind == Difference.Kind, steps: 1_000);
        return this with { World = smallest.World, Drafted = smallest, Difference = judge.Find(smallest, Options) ?? Difference };
    }

    /// <summary>All that is needed to look at it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"seed {Seed}, plan {Plan}, world {Number}, by {Options.GroupBy ?? "nothing"}, explained {Options.Explain?.Milestone}\n{WorldText.Of(World)}{Difference.Path}\n  oracle:  {Difference.Expected}\n  product: {Difference.Actual}\n");

    /// <summary>Compares on one world after the other; while the plan stays the same it is compiled once.</summary>
    private sealed class OnePlanJudge : IDisposable
    {
        private PlanBatch? _batch;

        public Difference? Find(DraftedWorld world, AssessOptions options)
        {
            if (_batch?.Plans[0].Text != world.Draft.Text)
            {
                _batch?.Dispose();
                _batch = PlanBatch.Compile([world.Draft.Text]);
            }

            return TwoJudges.Compare(_batch.Plans[0], world.World, Known(options, _batch.Plans[0])).Difference;
        }

        // Of a plan made smaller the milestone or the field may be gone.
        private static AssessOptions Known(AssessOptions options, BatchedPlan plan)
        {
            var schema = plan.Plan.Schema;
            var hasField = schema.Entities.SelectMany(entity => entity.Fields).Any(field => field.Name == options.GroupBy);
            var hasMilestone = schema.Targets.SelectMany(target => target.Milestones).Any(milestone => milestone.Id == options.Explain?.Milestone);
            return new AssessOptions(hasField ? options.GroupBy : null, hasMilestone ? options.Explain : null);
        }

        public void Dispose() => _batch?.Dispose();
    }
}
