using System;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.CSharp.Columns;

/// <summary>Writes what <see cref="ColumnCriteria"/> lets over columns: the expression of the row once more, asked of a block.</summary>
internal sealed class ColumnExpressionWriter
{
    private readonly TargetVocabulary _vocabulary;

    public ColumnExpressionWriter(TargetVocabulary vocabulary) => _vocabulary = vocabulary;

    public string Write(LoweredExpression expression) => expression switch
    {
        LoweredTruth truth => $"block.Of({Runtime.Truth}.{(truth.IsYes ? "Yes" : "No")})",
        LoweredAnd and => Chain.Of(" & ", and.Operands.Select(Write)),
        LoweredOr or => Chain.Of(" | ", or.Operands.Select(Write)),
        LoweredNot not => "!" + Write(not.Operand),
        LoweredFieldRead read => $"block.Of({Column(read)})",
        LoweredAssumptionValue assumption => $"block.Of({Runtime.Kleene}.Of({Constant(assumption)}))",
        LoweredReported reported => $"block.Reported({Column(reported.Field)})",
        LoweredChoiceIs choice => $"block.IsAmong({Column(choice.Field)}, {Ordinals(choice)})",
        LoweredIncludes includes => $"block.Includes({Column(includes.Field)}, {CSharpText.Number(includes.Choice)})",
        LoweredCompare { Domain: ComparedDomain.Quantity } compare => WriteLinear(compare),
        LoweredCompare compare => ColumnCriteria.IsField(compare.Left)
            ? Compare(compare.Left, compare.Operator, Value(compare.Right))
            : Compare(compare.Right, Comparisons.Flip(compare.Operator), Value(compare.Left)),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} does not go over columns."),
    };

    private string WriteLinear(LoweredCompare compare)
    {
        var linear = LinearComparison.Of(compare) ?? throw new InvalidOperationException("The comparison does not go over columns.");
        var factor = linear.Factor is LoweredQuantity { Value: var value } ? CSharpText.Terms(value) : Constant(linear.Factor);
        if (linear.Right is null) return Compare(linear.Left, linear.Operator, factor);
        return Compare(linear.Left, linear.Operator, Column(linear.Right) + (factor == "1, 1" ? string.Empty : ", " + factor));
    }

    private string Compare(LoweredExpression left, ComparisonOperator comparison, string right) =>
        $"block.Compare({Column(left)}, {Runtime.Evaluation}Comparison.{comparison}, {right})";

    private string Value(LoweredExpression expression) => ColumnCriteria.IsField(expression) ? Column(expression) : Constant(expression);

    private string Constant(LoweredExpression expression) => expression switch
    {
        LoweredDate date => CSharpText.Date(date.Date),
        LoweredYear year => CSharpText.Number(year.Year),
        LoweredLevel level => $"{Runtime.Level}.{LevelNames.CSharp(level.Level)}",
        LoweredAssumptionValue assumption =>
            $"{_vocabulary.Names.Assumptions}.{_vocabulary.Assumptions[assumption.Assumption].Method}(context.Readings)",
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is no constant."),
    };

    private static string Ordinals(LoweredChoiceIs choice) => choice.Choices.Count == 1
        ? CSharpText.Number(choice.Choices[0])
        : "0x" + choice.Choices.Aggregate(0UL, (bits, ordinal) => bits | (1UL << ordinal)).ToString("X", System.Globalization.CultureInfo.InvariantCulture) + "UL";

    private string Column(LoweredExpression expression) => expression is LoweredFieldRead read
        ? "columns." + ColumnsWriter.NameOf(_vocabulary.Entity(read.Entity).Fields[read.Field.Ordinal], read.WithEvidence)
        : throw new InvalidOperationException($"{expression.GetType().Name} is no column.");
}
