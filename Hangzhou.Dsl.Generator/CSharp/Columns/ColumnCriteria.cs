using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Generator.CSharp.Columns;

/// <summary>Which rules go over columns: the one place that decides. All others stay on rows.</summary>
internal static class ColumnCriteria
{
    // Rows are asked for single criteria by the bits of one word.
    private const int MostCriteria = 64;

    /// <summary>Whether some criterion of the population goes over columns, and reads one: of nothing there is no column.</summary>
    public static bool HasAny(LoweredPopulation population) =>
        population.Quantifier is Quantifier.Every or Quantifier.Share or Quantifier.Count
        && population.Criteria.Count <= MostCriteria
        && population.Criteria.Any(criterion => IsOverColumns(criterion.Expression) && ReadsField(criterion.Expression));

    /// <summary>The fields that a population reads over columns.</summary>
    public static IEnumerable<LoweredFieldRead> Fields(LoweredPopulation population) => !HasAny(population)
        ? Enumerable.Empty<LoweredFieldRead>()
        : population.Criteria.Select(criterion => criterion.Expression)
            .Concat(new[] { population.Scope }.OfType<LoweredExpression>())
            .Where(IsOverColumns)
            .SelectMany(Operands.All)
            .OfType<LoweredFieldRead>();

    /// <summary>Whether the expression is made of what kernels answer: tests of one field, comparisons of two, joined.</summary>
    public static bool IsOverColumns(LoweredExpression expression) => expression switch
    {
        LoweredTruth => true,
        LoweredAnd and => and.Operands.All(IsOverColumns),
        LoweredOr or => or.Operands.All(IsOverColumns),
        LoweredNot not => IsOverColumns(not.Operand),
        LoweredFieldRead or LoweredAssumptionValue => IsYesNo(expression),
        LoweredReported reported => ColumnType.Of(reported.Field) is not null,
        LoweredChoiceIs choice => ColumnType.Of(choice.Field) is not null,
        LoweredIncludes includes => ColumnType.Of(includes.Field) is not null,
        LoweredCompare { Domain: ComparedDomain.Quantity } compare => LinearComparison.Of(compare) is not null,
        LoweredCompare { Domain: ComparedDomain.YesNo } compare => IsField(compare.Left) && IsField(compare.Right),
        LoweredCompare compare => (IsField(compare.Left) && IsFieldOrConstant(compare.Right)) || (IsField(compare.Right) && IsFieldOrConstant(compare.Left)),
        _ => false,
    };

    /// <summary>Whether it is a value of the member that a column holds.</summary>
    public static bool IsField(LoweredExpression expression) => ColumnType.Of(expression) is not null;

    private static bool ReadsField(LoweredExpression expression) => Operands.All(expression).OfType<LoweredFieldRead>().Any();

    private static bool IsFieldOrConstant(LoweredExpression expression) =>
        IsField(expression) || expression is LoweredDate or LoweredYear or LoweredLevel or LoweredAssumptionValue;

    private static bool IsYesNo(LoweredExpression expression) => expression switch
    {
        LoweredFieldRead read => IsField(read) && read.Field.Type is SimpleFieldType { Type: SimpleType.YesNo },
        LoweredAssumptionValue assumption => assumption.Type is SimpleFieldType { Type: SimpleType.YesNo },
        _ => false,
    };
}
