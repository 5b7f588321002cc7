using System;
using System.Linq;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>Says in the language's own words what an expression reads, for explanations.</summary>
internal sealed class ExpressionWords
{
    private readonly TargetVocabulary _vocabulary;

    public ExpressionWords(TargetVocabulary vocabulary) => _vocabulary = vocabulary;

    public string Of(LoweredExpression expression) => expression switch
    {
        LoweredTruth truth => truth.IsYes ? "yes" : "no",
        LoweredQuantity quantity => quantity.Value.ToString(),
        LoweredDate date => date.Date.ToString(),
        LoweredYear year => CSharpText.Number(year.Year),
        LoweredLevel level => Levels.Names[level.Level],
        LoweredAssumptionValue assumption => _vocabulary.Assumptions[assumption.Assumption].Name,
        LoweredFieldRead read => read.Field.Path + OfYear(read.Year),
        LoweredFollow follow => follow.Relation.Field.Path + "." + Of(follow.Inner),
        LoweredSingle single => _vocabulary.Entity(single.Entity).Entity.Name + "." + Of(single.Inner),
        LoweredAtRound at => $"({Of(at.Inner)}) at {CSharpText.Number(at.Year)}",
        LoweredAnd and => Join(and.Operands, " and "),
        LoweredOr or => Join(or.Operands, " or "),
        LoweredNot { Operand: LoweredTextIs or LoweredChoiceIs } not => OfMembership(not.Operand, " is not "),
        LoweredNot not => "not " + Of(not.Operand),
        LoweredCompare compare => $"{OfValue(compare.Left, compare.Right)} {OfOperator(compare.Operator)} {OfValue(compare.Right, compare.Left)}",
        LoweredYearEdge edge => Of(edge.Year),
        LoweredTextIs or LoweredChoiceIs => OfMembership(expression, " is "),
        LoweredIncludes includes => $"{Of(includes.Field)} includes {OfChoice(includes.Field, includes.Choice)}",
        LoweredReported reported => "reported " + Of(reported.Field),
        LoweredFalls falls => falls.Field.Field.Path + " falls every year",
        LoweredStays stays => $"{stays.Field.Field.Path} does not fall below {Of(stays.Share)} of {stays.Field.Field.Path} at baseline",
        LoweredArithmetic arithmetic => $"({Of(arithmetic.Left)} {OfOperator(arithmetic.Operator)} {Of(arithmetic.Right)})",
        LoweredCount count => $"count of {OfCollection(count.Collection)}{OfWhere(count.Where)}",
        LoweredSum sum => $"sum of {Of(sum.Value)} over {OfCollection(sum.Collection)}{OfWhere(sum.Where)}",
        _ => throw new InvalidOperationException($"No words for {expression.GetType().Name}."),
    };

    /// <summary>A constant with its unit, as the value it stands beside has it: <c>80%</c>, <c>0 ha</c>.</summary>
    public static string OfConstant(Fraction value, FieldType? type) => type switch
    {
        QuantityFieldType { Dimension: Dimension.Share } => (value * Fraction.Of(100)) + "%",
        QuantityFieldType { Dimension: Dimension.Points } => (value * Fraction.Of(100)) + " pp",
        _ => value + (type is not null && Vocabulary.FieldTypes.BaseUnit(type) is { } unit ? " " + unit : string.Empty),
    };

    private static string OfYear(YearSelector year) => year switch
    {
        NoYear or RoundYear or LoopYear => string.Empty,
        WindowYear => " in year",
        FixedYear fixedYear => " at " + CSharpText.Number(fixedYear.Year),
        _ => throw new InvalidOperationException($"No words for {year.GetType().Name}."),
    };

    private string OfValue(LoweredExpression value, LoweredExpression beside) => value is LoweredQuantity constant
        ? OfConstant(constant.Value, TypeOf(beside))
        : Of(value);

    private static FieldType? TypeOf(LoweredExpression expression) => expression switch
    {
        LoweredFieldRead read => read.Field.Type,
        LoweredFollow follow => TypeOf(follow.Inner),
        LoweredSingle single => TypeOf(single.Inner),
        LoweredAtRound at => TypeOf(at.Inner),
        LoweredAssumptionValue assumption => assumption.Type,
        _ => null,
    };

    private string OfCollection(LoweredCollection collection) => collection switch
    {
        RosterCollection roster => OfRoster(_vocabulary.Entity(roster.Entity).Entity.Plural),
        OwnedCollection owned => owned.Field.Field.Path,
        RelatedCollection related => related.Field.Field.Path,
        InverseCollection inverse => inverse.Field.Field.Path,
        _ => throw new InvalidOperationException($"No words for {collection.GetType().Name}."),
    };

    // Two things of one name would be told once: where a member has a field of the name, the roster is all of it.
    private string OfRoster(string plural) =>
        _vocabulary.Entities.Any(entity => entity.Fields.Any(field => field.Field.Path == plural)) ? "all " + plural : plural;

    private string OfWhere(LoweredExpression? where) => where is null ? string.Empty : " where " + Of(where);

    private string Join(EquatableArray<LoweredExpression> operands, string word) => "(" + string.Join(word, operands.Select(Of)) + ")";

    private static string OfChoice(LoweredExpression field, int ordinal) =>
        TypeOf(field) is ChoiceFieldType choice ? choice.Choices[ordinal].Name : CSharpText.Number(ordinal);

    // status is planned, status is not planned, status in (planned, done), not status in (planned, done)
    private string OfMembership(LoweredExpression expression, string isWord)
    {
        var (field, choices) = expression switch
        {
            LoweredTextIs text => (text.Field, text.Texts.Select(one => "\"" + one + "\"").ToArray()),
            LoweredChoiceIs choice => (choice.Field, choice.Choices.Select(one => OfChoice(choice.Field, one)).ToArray()),
            _ => throw new InvalidOperationException($"{expression.GetType().Name} names no choices."),
        };
        if (choices.Length == 1) return Of(field) + isWord + choices[0];
        var prefix = isWord == " is " ? string.Empty : "not ";
        return $"{prefix}{Of(field)} in ({string.Join(", ", choices)})";
    }

    private static string OfOperator(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.AtLeast => "at least",
        ComparisonOperator.AtMost => "at most",
        ComparisonOperator.MoreThan => "more than",
        ComparisonOperator.LessThan => "less than",
        ComparisonOperator.Is => "is",
        ComparisonOperator.IsNot => "is not",
        _ => throw new InvalidOperationException($"No words for {comparison}."),
    };

    private static string OfOperator(ArithmeticOperator operation) => operation switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        ArithmeticOperator.Divide => "/",
        _ => throw new InvalidOperationException($"No words for {operation}."),
    };
}
