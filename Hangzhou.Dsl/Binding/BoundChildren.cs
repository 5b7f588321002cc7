using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Dsl.Binding;

/// <summary>The pieces of an expression, for those that walk over whole trees.</summary>
public static class BoundChildren
{
    /// <summary>The direct pieces, in the order written; a define's body is its one piece.</summary>
    public static IEnumerable<BoundExpression> Of(BoundExpression expression) => expression switch
    {
        BoundError or BoundTruth or BoundQuantity or BoundDate or BoundYear or BoundLevel or BoundText or BoundChoice
            or BoundAssumption or BoundField => Enumerable.Empty<BoundExpression>(),
        BoundDefineUse use => [use.Body],
        BoundAt at => [at.Inner],
        BoundLogical logical => logical.Operands,
        BoundNot not => [not.Operand],
        BoundIf @if => [@if.Condition, @if.Consequence],
        BoundComparison comparison => [comparison.Left, comparison.Right],
        BoundBetween between => [between.Operand, between.Lower, between.Upper],
        BoundIn @in => @in.Values.Insert(0, @in.Operand),
        BoundIncludes includes => [includes.Operand],
        BoundReported reported => [reported.Field],
        BoundFalls falls => [falls.Field],
        BoundStays stays => [stays.Field, stays.Share],
        BoundArithmetic arithmetic => [arithmetic.Left, arithmetic.Right],
        BoundTerms terms => terms.Terms.Select(term => term.Value),
        BoundNegation negation => [negation.Operand],
        BoundCount count => Present(count.Where),
        BoundSum sum => Present(sum.Value, sum.Where),
        BoundThreshold threshold => Present(threshold.Threshold, threshold.Where),
        BoundAny any => [any.Where],
        BoundEvery every => Present(every.Where, every.Has),
        _ => throw new System.InvalidOperationException($"No pieces of {expression.GetType().Name}."),
    };

    /// <summary>The expression and everything in it, defines written out, in the order written.</summary>
    public static IEnumerable<BoundExpression> WithDescendants(BoundExpression expression) =>
        new[] { expression }.Concat(Of(expression).SelectMany(WithDescendants));

    /// <summary>The expression and everything in it as written: the bodies of defines are left out.</summary>
    public static IEnumerable<BoundExpression> WithinDeclaration(BoundExpression expression) =>
        expression is BoundDefineUse ? [expression] : new[] { expression }.Concat(Of(expression).SelectMany(WithinDeclaration));

    private static IEnumerable<BoundExpression> Present(params BoundExpression?[] pieces) => pieces.OfType<BoundExpression>();
}
