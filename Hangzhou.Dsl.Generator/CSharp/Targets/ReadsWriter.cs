using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes which fields a population's rules read, where they stand, and the constants they are compared with.</summary>
internal sealed class ReadsWriter
{
    private const int LongestChain = 32;

    private readonly TargetVocabulary _vocabulary;

    public ReadsWriter(TargetVocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>Statements for the where and for each criterion, each call of it once.</summary>
    public IEnumerable<string> Of(LoweredPopulation population)
    {
        var hasSubject = population.Entity is not null;
        var ofScope = population.Scope is { } scope ? Statements(-1, scope, hasSubject) : Enumerable.Empty<string>();
        return ofScope.Concat(population.Criteria.SelectMany((criterion, i) => Statements(i, criterion.Expression, hasSubject)));
    }

    // The C# compiler goes as deep as a chain of calls is long.
    private IEnumerable<string> Statements(int criterion, LoweredExpression expression, bool hasSubject)
    {
        var calls = Reads(expression, hasSubject).Distinct(StringComparer.Ordinal).Prepend($".Of({CSharpText.Number(criterion)})").ToList();
        for (var first = 0; first < calls.Count; first += LongestChain)
        {
            yield return "reads" + string.Concat(calls.Skip(first).Take(LongestChain)) + ";";
        }
    }

    private IEnumerable<string> Reads(LoweredExpression expression, bool isOwn) => expression switch
    {
        LoweredFieldRead read => new[] { Field(read, isOwn) },
        LoweredFollow follow => Reads(follow.Relation, isOwn).Concat(Reads(follow.Inner, false)),
        LoweredSingle single => Reads(single.Inner, false),
        LoweredAtRound at => Reads(at.Inner, false).Prepend(".ByKey()"),
        LoweredCount count => Collection(count.Collection, isOwn, count.Where),
        LoweredSum sum => Collection(sum.Collection, isOwn, sum.Where, sum.Value).Prepend(".Reckons()"),
        LoweredFalls falls => new[] { Field(falls.Field, isOwn, falls.BaselineYear) },
        LoweredStays stays => Reads(stays.Share, isOwn).Prepend(Field(stays.Field, isOwn, stays.BaselineYear)),
        LoweredArithmetic arithmetic when IsShareOf(arithmetic) => Below(expression, isOwn),
        LoweredArithmetic => Below(expression, isOwn).Prepend(".Reckons()"),
        LoweredReported => Below(expression, isOwn).Prepend(".AsksReported()"),
        LoweredTextIs text => Below(expression, isOwn).Concat(text.Texts.Select(one => $".Text({CSharpText.Literal(one)})")),
        LoweredQuantity quantity => new[] { $".Number({CSharpText.Exact(quantity.Value)})" },
        LoweredYear year => new[] { $".Year({CSharpText.Number(year.Year)})" },
        LoweredDate date => new[] { $".Day({CSharpText.Date(date.Date)})" },
        LoweredAssumptionValue value => Assumption(value),
        _ => Below(expression, isOwn),
    };

    private IEnumerable<string> Below(LoweredExpression expression, bool isOwn) =>
        Operands.Of(expression).SelectMany(operand => Reads(operand, isOwn));

    private IEnumerable<string> Collection(LoweredCollection collection, bool isOwn, params LoweredExpression?[] inner)
    {
        var isItem = collection is OwnedCollection;
        var first = collection switch
        {
            RosterCollection roster => new[] { Roster(roster.Entity) },
            OwnedCollection owned => new[] { Field(owned.Field, isOwn) },
            RelatedCollection related => new[] { Field(related.Field, isOwn), Roster(related.Entity) },
            InverseCollection inverse => new[] { ".ByKey()", Roster(inverse.Entity), $".Elsewhere({CSharpText.Number(inverse.Entity)}, -1, {CSharpText.Number(inverse.RelationField)})" },
            _ => throw new InvalidOperationException($"Nothing known of what {collection.GetType().Name} reads."),
        };
        return first.Concat(inner.OfType<LoweredExpression>().SelectMany(expression => Reads(expression, isOwn && isItem)));
    }

    private static string Roster(int entity) => $".Roster({CSharpText.Number(entity)})";

    private static string Field(LoweredFieldRead read, bool isOwn, int? since = null)
    {
        var year = since is { } first ? Year("From", first) : read.Year switch
        {
            NoYear => string.Empty,
            RoundYear => Year("OfRound", 0),
            WindowYear => Year("OfWindow", 0),
            FixedYear chosen => Year("One", chosen.Year),
            _ => throw new InvalidOperationException($"No year known of {read.Year.GetType().Name}."),
        };
        return $".{(isOwn ? "Own" : "Elsewhere")}({CSharpText.Number(read.Entity)}, {CSharpText.Number(read.OwnedField ?? -1)}, {CSharpText.Number(read.Field.Ordinal)}{year})";
    }

    private static string Year(string kind, int number) => $", {Runtime.Evaluation}YearsRead.{kind}, {CSharpText.Number(number)}";

    // A share of a value, 50% of x, is told by the constant and the value.
    private static bool IsShareOf(LoweredArithmetic arithmetic) =>
        arithmetic.Operator == ArithmeticOperator.Multiply && (IsConstant(arithmetic.Left) || IsConstant(arithmetic.Right));

    private static bool IsConstant(LoweredExpression expression) => expression is LoweredQuantity or LoweredAssumptionValue;

    private IEnumerable<string> Assumption(LoweredAssumptionValue value)
    {
        var call = $"{_vocabulary.Names.Assumptions}.{_vocabulary.Assumptions[value.Assumption].Method}(readings)";
        return value.Type switch
        {
            QuantityFieldType => new[] { $".Number({call})" },
            SimpleFieldType { Type: SimpleType.Date } => new[] { $".Day({call})" },
            SimpleFieldType { Type: SimpleType.Year } => new[] { $".Year({call})" },
            _ => Enumerable.Empty<string>(),
        };
    }
}
