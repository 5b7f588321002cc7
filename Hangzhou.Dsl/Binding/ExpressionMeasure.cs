using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Binding;

/// <summary>How large and how deep expressions are with their defines written out; shared bodies are measured once.</summary>
internal sealed class ExpressionMeasure
{
    private readonly Dictionary<BoundExpression, (long Nodes, int Depth)> _bodies = new(ByReference.Instance);

    /// <summary>Whether one expression keeps the limits; where not, it is reported.</summary>
    public static bool Accept(BoundExpression expression, BindingErrors errors) =>
        new ExpressionMeasure().AcceptDepth(expression, errors) && new ExpressionMeasure().AcceptNodes(new[] { expression }, expression.Span, errors);

    /// <summary>Whether an expression is not too deep.</summary>
    public bool AcceptDepth(BoundExpression expression, BindingErrors errors)
    {
        var depth = Measure(expression).Depth;
        if (depth <= Limits.Depth) return true;
        errors.ReportTooDeep(depth, expression.Span);
        return false;
    }

    /// <summary>Whether the expressions of one declaration together are not too large.</summary>
    public bool AcceptNodes(IEnumerable<BoundExpression> expressions, Text.TextSpan span, BindingErrors errors)
    {
        var nodes = NodesOf(expressions);
        if (nodes <= Limits.PiecesOfDeclaration) return true;
        errors.ReportTooManyNodes(nodes, span);
        return false;
    }

    /// <summary>How many pieces the expressions have together.</summary>
    public long NodesOf(IEnumerable<BoundExpression> expressions) => expressions.Sum(expression => Math.Min(Measure(expression).Nodes, int.MaxValue));

    private (long Nodes, int Depth) Measure(BoundExpression expression)
    {
        if (expression is BoundDefineUse use) return MeasureBody(use.Body);
        var (nodes, depth) = (1L, 0);
        var own = expression is BoundTerms { Terms.Length: var parts } ? Halvings(parts) : 1;
        foreach (var child in PiecesOf(expression))
        {
            var inner = Measure(child);
            nodes = Math.Min(nodes + inner.Nodes, int.MaxValue);
            depth = Math.Max(depth, inner.Depth);
        }

        return (nodes, depth + own);
    }

    // A sum is lowered by halves: 1,000 parts are 10 deep.
    private static int Halvings(int parts)
    {
        var halvings = 0;
        for (; parts > 1; parts = (parts + 1) / 2) halvings++;
        return halvings;
    }

    // What lowering writes out more than once counts as often.
    private static IEnumerable<BoundExpression> PiecesOf(BoundExpression expression) => expression switch
    {
        BoundBetween between => [between.Operand, between.Lower, between.Operand, between.Upper],
        BoundIn { Operand.Type: not ChoiceTypeSymbol } @in => @in.Values.SelectMany(value => SidesOf(ComparisonOperator.Is, @in.Operand, value)),
        BoundComparison comparison => SidesOf(comparison.Operator, comparison.Left, comparison.Right),
        _ => BoundChildren.Of(expression),
    };

    // A day is in a year from its first day to its last: both sides are written twice.
    private static BoundExpression[] SidesOf(ComparisonOperator @operator, BoundExpression left, BoundExpression right)
    {
        var isDayInYear = @operator is ComparisonOperator.Is or ComparisonOperator.IsNot
            && ((left.Type == BuiltInTypes.Date && right.Type == BuiltInTypes.Year) || (left.Type == BuiltInTypes.Year && right.Type == BuiltInTypes.Date));
        return isDayInYear ? [left, right, left, right] : [left, right];
    }

    private (long Nodes, int Depth) MeasureBody(BoundExpression body)
    {
        if (_bodies.TryGetValue(body, out var known)) return known;
        return _bodies[body] = Measure(body);
    }

    private sealed class ByReference : IEqualityComparer<BoundExpression>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(BoundExpression? x, BoundExpression? y) => ReferenceEquals(x, y);

        public int GetHashCode(BoundExpression obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
