using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>
/// Writes as one text which fields a population's rules read, where they stand, and the constants they are compared with.
/// It is data, not code: a program that does not ask need not compile it.
/// </summary>
internal static class ReadsWriter
{
    // example: #-1 0/3 #0 0/9 0/8 n1/2 #1 0/12@2025+ ~1/4 *1 key
    public static string Of(LoweredPopulation population)
    {
        var subject = new Place(IsOwn: population.Entity is not null, AtYear: null);
        var ofScope = population.Scope is { } scope ? Tokens(-1, scope, subject) : Enumerable.Empty<string>();
        return string.Join(" ", ofScope.Concat(population.Criteria.SelectMany((criterion, i) => Tokens(i, criterion.Expression, subject))));
    }

    /// <summary>What a population's members are asked, its where first.</summary>
    public static IEnumerable<LoweredExpression> Expressions(this LoweredPopulation population) =>
        new[] { population.Scope }.OfType<LoweredExpression>().Concat(population.Criteria.Select(criterion => criterion.Expression));

    private static IEnumerable<string> Tokens(int criterion, LoweredExpression expression, Place place)
    {
        var tokens = Reads(expression, place).Distinct(StringComparer.Ordinal).ToList();
        return tokens.Count == 0 ? tokens : tokens.Prepend("#" + CSharpText.Number(criterion));
    }

    private static IEnumerable<string> Reads(LoweredExpression expression, Place place) => expression switch
    {
        LoweredFieldRead read => new[] { Field(read, place) },
        LoweredFollow follow => Reads(follow.Relation, place).Concat(Reads(follow.Inner, place.Elsewhere())),
        LoweredSingle single => Reads(single.Inner, place.Elsewhere()),
        LoweredAtRound at => Reads(at.Inner, place with { AtYear = at.Year }),
        LoweredCount count => Collection(count.Collection, place, count.Where),
        LoweredSum sum => Collection(sum.Collection, place, sum.Where, sum.Value).Prepend("reckons"),
        LoweredFalls falls => new[] { Field(falls.Field, place, falls.BaselineYear) },
        LoweredStays stays => Reads(stays.Share, place).Prepend(Field(stays.Field, place, stays.BaselineYear)),
        LoweredArithmetic arithmetic when IsShareOf(arithmetic) => Below(expression, place),
        LoweredArithmetic => Below(expression, place).Prepend("reckons"),
        LoweredReported => Below(expression, place).Prepend("reported"),
        LoweredTextIs text => Below(expression, place).Concat(text.Texts.Select(one => "t" + Escaped(one))),
        LoweredQuantity quantity => new[] { "n" + quantity.Value },
        LoweredYear year => new[] { "n" + CSharpText.Number(year.Year) },
        LoweredDate date => new[] { "d" + date.Date },
        LoweredAssumptionValue { Type: QuantityFieldType or SimpleFieldType { Type: SimpleType.Date } } value =>
            new[] { "?" + CSharpText.Number(value.Assumption) },
        _ => Below(expression, place),
    };

    private static IEnumerable<string> Below(LoweredExpression expression, Place place) =>
        Operands.Of(expression).SelectMany(operand => Reads(operand, place));

    // The other side of a relation is reported as the relation.
    private static IEnumerable<string> Collection(LoweredCollection collection, Place place, params LoweredExpression?[] inner)
    {
        var elements = collection is OwnedCollection ? place : place.Elsewhere();
        var first = collection switch
        {
            RosterCollection roster => new[] { Roster(roster.Entity) },
            OwnedCollection owned => new[] { Field(owned.Field, place) },
            RelatedCollection related => new[] { Field(related.Field, place), Roster(related.Entity) },
            InverseCollection inverse => new[] { "key", Roster(inverse.Entity), $"~{CSharpText.Number(inverse.Entity)}/{CSharpText.Number(inverse.RelationField)}" },
            _ => throw new InvalidOperationException($"Nothing known of what {collection.GetType().Name} reads."),
        };
        return first.Concat(inner.OfType<LoweredExpression>().SelectMany(expression => Reads(expression, elements)));
    }

    private static string Roster(int entity) => "*" + CSharpText.Number(entity);

    // example: ~3/20/1@2026^2025: of another, the item's field 1 of collection 20, its value of 2026, in the last round of 2025
    private static string Field(LoweredFieldRead read, Place place, int? since = null)
    {
        var item = read.OwnedField is { } owned ? CSharpText.Number(owned) + "/" : string.Empty;
        var year = since is { } first ? $"@{CSharpText.Number(first)}+" : read.Year switch
        {
            NoYear => string.Empty,
            RoundYear => "@round",
            WindowYear => "@window",
            FixedYear chosen => "@" + CSharpText.Number(chosen.Year),
            _ => throw new InvalidOperationException($"No year known of {read.Year.GetType().Name}."),
        };
        var round = place.AtYear is { } at ? "^" + CSharpText.Number(at) : string.Empty;
        return $"{(place.IsOwn ? string.Empty : "~")}{CSharpText.Number(read.Entity)}/{item}{CSharpText.Number(read.Field.Ordinal)}{year}{round}";
    }

    // Tokens stand between blanks.
    private static string Escaped(string text) => text.Replace("%", "%p").Replace(" ", "%s");

    // A share of a value, 50% of x, is told by the constant and the value.
    private static bool IsShareOf(LoweredArithmetic arithmetic) =>
        arithmetic.Operator == ArithmeticOperator.Multiply && (IsConstant(arithmetic.Left) || IsConstant(arithmetic.Right));

    private static bool IsConstant(LoweredExpression expression) => expression is LoweredQuantity or LoweredAssumptionValue;

    /// <summary>Whose value is read, and in which round.</summary>
    /// <param name="AtYear">The year whose last round is read; null: the round judged.</param>
    private sealed record Place(bool IsOwn, int? AtYear)
    {
        public Place Elsewhere() => this with { IsOwn = false };
    }
}
