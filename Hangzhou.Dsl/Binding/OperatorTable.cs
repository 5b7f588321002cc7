using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using static Hangzhou.Dsl.Symbols.Dimension;
using static Hangzhou.Dsl.Syntax.ArithmeticOperator;

namespace Hangzhou.Dsl.Binding;

/// <summary>Which quantities each operator joins, and what results. The first rule that fits is taken.</summary>
internal static class OperatorTable
{
    private static readonly ImmutableArray<Dimension> Any =
        ImmutableArray.Create(Number, Count, Share, Points, Area, Mass, Money);

    private static readonly ImmutableArray<Dimension> Plain = ImmutableArray.Create(Number, Count);
    private static readonly ImmutableArray<Dimension> Scalars = ImmutableArray.Create(Number, Count, Share);
    private static readonly ImmutableArray<Dimension> Measures = ImmutableArray.Create(Share, Points, Area, Mass, Money);

    private static readonly ImmutableArray<Rule> Rules = ImmutableArray.Create(
        // 3 + 4, 8 ha - 2 ha; a difference of counts or of shares may be negative
        new Rule(Subtract, Of(Count), Of(Count), Number),
        new Rule(Subtract, Of(Share), Of(Share), Points),
        new Rule(Subtract, Of(Share), Of(Points), Share),
        new Rule(Add, Of(Share), Of(Points), Share),
        new Rule(Add, Of(Points), Of(Share), Share),
        Rule.OfSame(Add, Any),
        Rule.OfSame(Subtract, Any),
        new Rule(Add, Plain, Plain, Number),
        new Rule(Subtract, Plain, Plain, Number),

        // 2 * x, 10% * x
        new Rule(Multiply, Of(Count), Of(Count), Count),
        new Rule(Multiply, Plain, Plain, Number),
        new Rule(Multiply, Of(Share), Of(Count), Number),
        new Rule(Multiply, Of(Count), Of(Share), Number),
        new Rule(Multiply, Of(Share), Of(Share), Share),
        Rule.OfRight(Multiply, Scalars, Measures),
        Rule.OfLeft(Multiply, Measures, Scalars),

        // x / y of one kind is a share; x / 3 stays what x is
        new Rule(Divide, Of(Number), Of(Number), Number),
        new Rule(Divide, Plain.Remove(Count), Of(Count), Number),
        new Rule(Divide, Of(Count), Of(Number), Number),
        Rule.OfShare(Divide, Any),
        Rule.OfLeft(Divide, Measures, Plain));

    /// <summary>What an operation gives; null when the two do not go together.</summary>
    public static QuantityTypeSymbol? FindArithmetic(ArithmeticOperator @operator, QuantityTypeSymbol left, QuantityTypeSymbol right) =>
        Rules.FirstOrDefault(rule => rule.Operator == @operator && rule.Fits(left, right))?.Result(left, right);

    /// <summary>What <c>P% of x</c> gives: what x is, but a share of a count need not be whole.</summary>
    public static QuantityTypeSymbol FindShareOf(QuantityTypeSymbol whole) =>
        whole.Dimension == Count ? BuiltInTypes.Number : whole;

    /// <summary>Whether two quantities may be compared: one kind, one currency; counts and numbers are both plain.</summary>
    public static bool AreComparable(QuantityTypeSymbol left, QuantityTypeSymbol right) =>
        left == right || (Plain.Contains(left.Dimension) && Plain.Contains(right.Dimension));

    private static ImmutableArray<Dimension> Of(Dimension dimension) => ImmutableArray.Create(dimension);

    private enum ResultKind
    {
        Given,
        Left,
        Right,
    }

    private sealed record Rule(
        ArithmeticOperator Operator, ImmutableArray<Dimension> Left, ImmutableArray<Dimension> Right, Dimension Given)
    {
        private bool MustBeSame { get; init; }

        private ResultKind Kind { get; init; }

        public static Rule OfSame(ArithmeticOperator @operator, ImmutableArray<Dimension> both) =>
            new(@operator, both, both, default) { MustBeSame = true, Kind = ResultKind.Left };

        public static Rule OfShare(ArithmeticOperator @operator, ImmutableArray<Dimension> both) =>
            new(@operator, both, both, Share) { MustBeSame = true };

        public static Rule OfLeft(ArithmeticOperator @operator, ImmutableArray<Dimension> left, ImmutableArray<Dimension> right) =>
            new(@operator, left, right, default) { Kind = ResultKind.Left };

        public static Rule OfRight(ArithmeticOperator @operator, ImmutableArray<Dimension> left, ImmutableArray<Dimension> right) =>
            new(@operator, left, right, default) { Kind = ResultKind.Right };

        public bool Fits(QuantityTypeSymbol left, QuantityTypeSymbol right) =>
            Left.Contains(left.Dimension) && Right.Contains(right.Dimension) && (!MustBeSame || left == right);

        public QuantityTypeSymbol Result(QuantityTypeSymbol left, QuantityTypeSymbol right) => Kind switch
        {
            ResultKind.Left => left,
            ResultKind.Right => right,
            _ => new QuantityTypeSymbol(Given),
        };
    }
}
