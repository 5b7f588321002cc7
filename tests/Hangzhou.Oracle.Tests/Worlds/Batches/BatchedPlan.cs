using System;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>A plan that a batch has compiled.</summary>
internal sealed class BatchedPlan(string text, IPlan plan)
{
    private readonly Lazy<LoweredPlan> _lowered = new(() =>
        RandomWorlds.Lower(text) ?? throw new InvalidOperationException("What was generated from compiles."));

    /// <summary>As written.</summary>
    public string Text => text;

    /// <summary>Its meaning, as the oracle reads it.</summary>
    public LoweredPlan Lowered => _lowered.Value;

    /// <summary>The plan compiled.</summary>
    public IPlan Plan => plan;

    /// <summary>Judges a world of this plan.</summary>
    public PlanReport Assess(World world, AssessOptions? options = null) =>
        plan.Assess(new WorldFacts(plan.Schema, world.Rounds), world.AsOf, options ?? AssessOptions.Default);
}
