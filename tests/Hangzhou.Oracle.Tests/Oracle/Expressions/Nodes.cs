using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>Walks a lowered expression.</summary>
internal static class Nodes
{
    /// <summary>The expression and all expressions in it, in the order written.</summary>
    public static List<LoweredExpression> Within(LoweredExpression expression)
    {
        var found = new List<LoweredExpression> { expression };
        foreach (var part in PartsOf(expression)) found.AddRange(Within(part));
        return found;
    }

    /// <summary>The expressions directly in it.</summary>
    public static IReadOnlyList<LoweredExpression> PartsOf(LoweredExpression expression) => expression switch
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
        LoweredTextIs texts => [texts.Field],
        LoweredChoiceIs choices => [choices.Field],
        LoweredIncludes includes => [includes.Field],
        LoweredReported reported => [reported.Field],
        LoweredFalls falls => [falls.Field],
        LoweredStays stays => [stays.Field, stays.Share],
        LoweredArithmetic arithmetic => [arithmetic.Left, arithmetic.Right],
        LoweredCount { Where: null } count => ReadOf(count.Collection),
        LoweredCount count => [.. ReadOf(count.Collection), count.Where],
        LoweredSum { Where: null } sum => [.. ReadOf(sum.Collection), sum.Value],
        LoweredSum sum => [.. ReadOf(sum.Collection), sum.Value, sum.Where],
        _ => throw new InvalidOperationException($"No parts of {expression.GetType().Name}."),
    };

    private static IReadOnlyList<LoweredExpression> ReadOf(LoweredCollection collection) => collection switch
    {
        RosterCollection => [],
        OwnedCollection owned => [owned.Field],
        RelatedCollection related => [related.Field],
        InverseCollection inverse => [inverse.Field],
        _ => throw new InvalidOperationException($"{collection}"),
    };
}
