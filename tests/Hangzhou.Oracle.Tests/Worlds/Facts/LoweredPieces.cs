using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Oracle;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Walks a lowered plan.</summary>
internal static class LoweredPieces
{
    /// <summary>Every expression of the plan, and all that stands in it; the readings of its assumptions too.</summary>
    public static IEnumerable<LoweredExpression> Of(LoweredPlan plan) => Roots(plan).SelectMany(Nodes.Within);

    private static IEnumerable<LoweredExpression> Roots(LoweredPlan plan)
    {
        foreach (var reading in plan.Assumptions.SelectMany(assumption => assumption.Readings)) yield return reading.Value;
        foreach (var population in plan.Targets.SelectMany(target => target.Milestones).SelectMany(milestone => milestone.Populations))
        {
            if (population.Threshold is { } threshold) yield return threshold;
            if (population.Scope is { } scope) yield return scope;
            foreach (var criterion in population.Criteria) yield return criterion.Expression;
        }
    }
}
