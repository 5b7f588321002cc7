using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Lowering;

/// <summary>Lowers expressions: one switch for the core, and for each kind of sugar a file of its own.</summary>
internal sealed partial class ExpressionLowerer
{
    private static readonly LoweredQuantity Zero = new(Fraction.Of(0));
    private static readonly LoweredQuantity One = new(Fraction.Of(1));
    private readonly LoweredVocabulary _vocabulary;
    private readonly ImmutableHashSet<LoweredEvidence> _evidence;

    public ExpressionLowerer(LoweredVocabulary vocabulary)
        : this(vocabulary, ImmutableHashSet<LoweredEvidence>.Empty)
    {
    }

    private ExpressionLowerer(LoweredVocabulary vocabulary, ImmutableHashSet<LoweredEvidence> evidence)
    {
        _vocabulary = vocabulary;
        _evidence = evidence;
    }

    /// <summary>One for expressions in which these fields count only with evidence, wherever they are read.</summary>
    public ExpressionLowerer Under(IEnumerable<LoweredEvidence> evidence) => new(_vocabulary, evidence.ToImmutableHashSet());

    /// <summary>The expression in core forms.</summary>
    public LoweredExpression LowerExpression(BoundExpression expression) => expression switch
    {
        BoundTruth truth => new LoweredTruth(truth.IsYes),
        BoundQuantity quantity => new LoweredQuantity(quantity.Value),
        BoundDate date => new LoweredDate(date.Date),
        BoundYear year => new LoweredYear(year.Year),
        BoundLevel level => new LoweredLevel(level.Level),
        BoundAssumption use => new LoweredAssumptionValue(use.Assumption.Ordinal, VocabularyLowerer.LowerType(use.Assumption.Type)),
        BoundField field => Along(field.Steps, LowerRead(field)),
        BoundDefineUse use => Along(use.Steps, LowerExpression(use.Body)),
        BoundAt at => new LoweredAtRound(at.Year, LowerExpression(at.Inner)),
        BoundLogical { Operator: LogicalOperator.And } and => new LoweredAnd(LowerAll(and.Operands)),
        BoundLogical or => new LoweredOr(LowerAll(or.Operands)),
        BoundNot not => new LoweredNot(LowerExpression(not.Operand)),
        BoundIf @if => LowerIf(@if),
        BoundComparison comparison => LowerComparison(comparison.Operator, comparison.Left, comparison.Right),
        BoundBetween between => LowerBetween(between),
        BoundIn @in => LowerIn(@in),
        BoundIncludes includes => new LoweredIncludes(LowerExpression(includes.Operand), includes.Choice),
        BoundReported reported => LowerReported(reported.Field),
        BoundFalls falls => Along(falls.Field.Steps, new LoweredFalls(LowerRead(falls.Field), falls.BaselineYear)),
        BoundStays stays => Along(
            stays.Field.Steps, new LoweredStays(LowerRead(stays.Field), LowerExpression(stays.Share), stays.BaselineYear)),
        BoundArithmetic arithmetic => new LoweredArithmetic(
            arithmetic.Operator, LowerExpression(arithmetic.Left), LowerExpression(arithmetic.Right)),
        BoundTerms terms => LowerTerms(terms.Terms, 0, terms.Terms.Length),
        BoundNegation negation => new LoweredArithmetic(ArithmeticOperator.Subtract, Zero, LowerExpression(negation.Operand)),
        BoundCount count => LowerCount(count.Collection, count.Where),
        BoundSum sum => LowerSum(sum),
        BoundThreshold threshold => LowerThreshold(threshold),
        BoundAny any => LowerAny(any),
        BoundEvery every => LowerEvery(every),
        _ => throw new System.InvalidOperationException($"No lowering of {expression.GetType().Name}."),
    };

    private EquatableArray<LoweredExpression> LowerAll(ImmutableArray<BoundExpression> expressions) =>
        expressions.Select(LowerExpression).ToEquatableArray();

    // a + b - c - d → (a + b) - (c + d): by halves, so that a long sum is not as deep as it is long. A half stands as if its first part were added.
    private LoweredExpression LowerTerms(ImmutableArray<BoundTerm> terms, int start, int count)
    {
        if (count == 1) return LowerExpression(terms[start].Value);
        var first = (count + 1) / 2;
        var isSameSign = terms[start].Operator == terms[start + first].Operator;
        return new LoweredArithmetic(
            isSameSign ? ArithmeticOperator.Add : ArithmeticOperator.Subtract,
            LowerTerms(terms, start, first), LowerTerms(terms, start + first, count - first));
    }

    // if a then b → not a or b
    private LoweredOr LowerIf(BoundIf @if) => new(EquatableArray.Of<LoweredExpression>(
        new LoweredNot(LowerExpression(@if.Condition)), LowerExpression(@if.Consequence)));
}
