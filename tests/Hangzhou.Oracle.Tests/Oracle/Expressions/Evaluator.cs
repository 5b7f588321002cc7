using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>
/// Says what an expression gives, from the meaning of the language as it is written down and nothing else: one case a
/// form, no shortcut, no cache.
/// </summary>
/// <param name="rounds">The rounds that may be seen: those not after the as-of date.</param>
/// <param name="readings">The reading taken of each assumption; none where nobody has given one.</param>
internal sealed partial class Evaluator(
    LoweredPlan plan, IReadOnlyList<RoundFacts> rounds, IReadOnlyDictionary<int, LoweredReading> readings)
{
    public Value ValueOf(LoweredExpression expression, Place place) => expression switch
    {
        LoweredTruth truth => Value.Of(Kleene.Of(truth.IsYes)),
        LoweredQuantity quantity => Exactly(Ratio.Of(quantity.Value.Numerator, quantity.Value.Denominator)),
        LoweredDate date => new DateValue(Times.DayOf(date.Date)),
        LoweredYear year => new YearValue(year.Year),
        LoweredLevel level => new LevelValue(level.Level),
        LoweredAssumptionValue use => ValueOfAssumption(use, place),
        LoweredFieldRead read => ValueOfField(read, place),
        LoweredFollow follow => ValueAlong(follow, place),
        LoweredSingle single => ValueOfSingle(single, place),
        LoweredAtRound at => ValueAt(Times.LastRoundIn(rounds, at.Year), at.Inner, place),
        LoweredAnd and => Value.Of(Kleene.All(TruthsOf(and.Operands, place))),
        LoweredOr or => Value.Of(Kleene.Some(TruthsOf(or.Operands, place))),
        LoweredNot not => Value.Of(Kleene.Not(TruthOf(not.Operand, place))),
        LoweredCompare compare => Value.Of(Compare(compare, place)),
        LoweredYearEdge edge => ValueOfEdge(edge, place),
        LoweredTextIs texts => Value.Of(IsOneOf(texts, place)),
        LoweredChoiceIs choices => Value.Of(IsOneOf(choices, place)),
        LoweredIncludes includes => Value.Of(Includes(includes, place)),
        LoweredReported reported => Value.Of(Kleene.Of(IsReported(reported, place))),
        LoweredFalls falls => Value.Of(Falls(falls, place)),
        LoweredStays stays => Value.Of(Stays(stays, place)),
        LoweredArithmetic arithmetic => Reckon(arithmetic, place),
        LoweredCount count => Value.Of(CountOf(count, place)),
        LoweredSum sum => SumOf(sum, place),
        _ => throw new InvalidOperationException($"No meaning of {expression.GetType().Name}."),
    };

    public Tri TruthOf(LoweredExpression expression, Place place) => ValueOf(expression, place).AsTruth();

    private static Value Exactly(Ratio value) => Value.Of(Interval.Exactly(value));

    private List<Tri> TruthsOf(IReadOnlyList<LoweredExpression> expressions, Place place)
    {
        var truths = new List<Tri>();
        foreach (var expression in expressions) truths.Add(TruthOf(expression, place));
        return truths;
    }

    private Value ValueOfAssumption(LoweredAssumptionValue use, Place place) =>
        readings.TryGetValue(use.Assumption, out var reading) ? ValueOf(reading.Value, place) : UnknownValue.Instance;

    private Value ValueOfEdge(LoweredYearEdge edge, Place place)
    {
        if (ValueOf(edge.Year, place) is not YearValue year) return UnknownValue.Instance;
        return new DateValue(edge.IsEnd ? Times.LastDayOf(year.Year) : Times.FirstDayOf(year.Year));
    }

    private Value Reckon(LoweredArithmetic arithmetic, Place place)
    {
        if (ValueOf(arithmetic.Left, place) is not NumberValue left) return UnknownValue.Instance;
        if (ValueOf(arithmetic.Right, place) is not NumberValue right) return UnknownValue.Instance;
        var result = arithmetic.Operator switch
        {
            ArithmeticOperator.Add => Interval.Add(left.Interval, right.Interval),
            ArithmeticOperator.Subtract => Interval.Subtract(left.Interval, right.Interval),
            ArithmeticOperator.Multiply => Interval.Multiply(left.Interval, right.Interval),
            ArithmeticOperator.Divide => Interval.Divide(left.Interval, right.Interval),
            _ => throw new InvalidOperationException($"{arithmetic.Operator}"),
        };
        return result is null ? UnknownValue.Instance : Value.Of(result);
    }
}
