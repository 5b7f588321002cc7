using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>What stands directly in an expression: the one switch that all walks over the tree share.</summary>
internal static class Operands
{
    public static IEnumerable<LoweredExpression> Of(LoweredExpression expression) => expression switch
    {
        LoweredTruth or LoweredQuantity or LoweredDate or LoweredYear or LoweredLevel
            or LoweredAssumptionValue or LoweredFieldRead => Enumerable.Empty<LoweredExpression>(),
        LoweredFollow follow => new[] { follow.Relation, follow.Inner },
        LoweredSingle single => new[] { single.Inner },
        LoweredAtRound at => new[] { at.Inner },
        LoweredAnd and => and.Operands,
        LoweredOr or => or.Operands,
        LoweredNot not => new[] { not.Operand },
        LoweredCompare compare => new[] { compare.Left, compare.Right },
        LoweredYearEdge edge => new[] { edge.Year },
        LoweredTextIs text => new[] { text.Field },
        LoweredChoiceIs choice => new[] { choice.Field },
        LoweredIncludes includes => new[] { includes.Field },
        LoweredReported reported => new[] { reported.Field },
        LoweredFalls falls => new[] { falls.Field },
        LoweredStays stays => new[] { stays.Field, stays.Share },
        LoweredArithmetic arithmetic => new[] { arithmetic.Left, arithmetic.Right },
        LoweredCount count => InCollection(count.Collection, count.Where),
        LoweredSum sum => InCollection(sum.Collection, sum.Where, sum.Value),
        _ => throw new InvalidOperationException($"No operands known of {expression.GetType().Name}."),
    };

    /// <summary>The expression and everything below it.</summary>
    public static IEnumerable<LoweredExpression> All(LoweredExpression expression)
    {
        var open = new Stack<LoweredExpression>();
        open.Push(expression);
        while (open.Count > 0)
        {
            var next = open.Pop();
            yield return next;
            foreach (var operand in Of(next)) open.Push(operand);
        }
    }

    /// <summary>The entity whose members a collection holds; null for items.</summary>
    public static int? ElementEntity(LoweredCollection collection) => collection switch
    {
        RosterCollection roster => roster.Entity,
        RelatedCollection related => related.Entity,
        InverseCollection inverse => inverse.Entity,
        OwnedCollection => null,
        _ => throw new InvalidOperationException($"No elements known of {collection.GetType().Name}."),
    };

    private static IEnumerable<LoweredExpression> InCollection(LoweredCollection collection, params LoweredExpression?[] inner)
    {
        LoweredFieldRead? field = collection switch
        {
            RosterCollection => null,
            OwnedCollection owned => owned.Field,
            RelatedCollection related => related.Field,
            InverseCollection inverse => inverse.Field,
            _ => throw new InvalidOperationException($"No field known of {collection.GetType().Name}."),
        };
        return inner.Prepend(field).OfType<LoweredExpression>();
    }
}
