using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Walks a lowered plan.</summary>
internal static class LoweredPieces
{
    /// <summary>Every expression of the plan, and all that stands in it; the readings of its assumptions too.</summary>
    public static IEnumerable<LoweredExpression> Of(LoweredPlan plan) => Roots(plan).SelectMany(WithInner);

    /// <summary>An expression, and all that stands in it.</summary>
    public static IEnumerable<LoweredExpression> WithInner(LoweredExpression expression) =>
        Inner(expression).SelectMany(WithInner).Prepend(expression);

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

    private static IEnumerable<LoweredExpression> Inner(LoweredExpression expression) => expression switch
    {
        LoweredTruth or LoweredQuantity or LoweredDate or LoweredYear or LoweredLevel or LoweredAssumptionValue or LoweredFieldRead => [],
        LoweredFollow follow => [follow.Relation, follow.Inner],
        LoweredSingle single => [single.Inner],
        LoweredAtRound at => [at.Inner],
        LoweredAnd and => and.Operands,
        LoweredOr or => or.Operands,
        LoweredNot not => [not.Operand],
        LoweredCompare compare => [compare.Left, compare.Right],
        LoweredYearEdge edge => [edge.Year],
        LoweredTextIs text => [text.Field],
        LoweredChoiceIs choice => [choice.Field],
        LoweredIncludes includes => [includes.Field],
        LoweredReported reported => [reported.Field],
        LoweredFalls falls => [falls.Field],
        LoweredStays stays => [stays.Field, stays.Share],
        LoweredArithmetic arithmetic => [arithmetic.Left, arithmetic.Right],
        LoweredCount count => [.. Inner(count.Collection), .. Given(count.Where)],
        LoweredSum sum => [.. Inner(sum.Collection), sum.Value, .. Given(sum.Where)],
        _ => throw new InvalidOperationException($"No walk through {expression.GetType().Name}."),
    };

    private static IEnumerable<LoweredExpression> Inner(LoweredCollection collection) => collection switch
    {
        RosterCollection => [],
        OwnedCollection owned => [owned.Field],
        RelatedCollection related => [related.Field],
        InverseCollection inverse => [inverse.Field],
        _ => throw new InvalidOperationException($"No walk through {collection.GetType().Name}."),
    };

    private static IEnumerable<LoweredExpression> Given(LoweredExpression? expression) => expression is null ? [] : [expression];
}
