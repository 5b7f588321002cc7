using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes which fields a milestone's rules read, so that people can be told what a report is needed for.</summary>
internal static class FieldReadsWriter
{
    // example: FieldReadsText = "3/14 3/20/1 3/9@round 3/9@2025+"
    public static IEnumerable<string> Assignments(LoweredMilestone milestone)
    {
        var reads = milestone.Populations
            .SelectMany(population => population.Expressions())
            .SelectMany(expression => Find(expression, roundYear: null))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (reads.Count > 0) yield return "FieldReadsText = " + CSharpText.Literal(string.Join(" ", reads));
    }

    /// <summary>What a population's members are asked, its where first.</summary>
    public static IEnumerable<LoweredExpression> Expressions(this LoweredPopulation population) =>
        new[] { population.Scope }.OfType<LoweredExpression>().Concat(population.Criteria.Select(criterion => criterion.Expression));

    private static IEnumerable<string> Find(LoweredExpression expression, int? roundYear) => expression switch
    {
        LoweredFieldRead read => new[] { Place(read) + Years(read.Year, roundYear) },
        LoweredAtRound at => Find(at.Inner, at.Year),
        LoweredFalls falls => new[] { From(falls.Field, falls.BaselineYear) },
        LoweredStays stays => Find(stays.Share, roundYear).Prepend(From(stays.Field, stays.BaselineYear)),
        LoweredCount { Collection: InverseCollection inverse } count => Relation(inverse).Concat(Inner(count.Where, roundYear)),
        LoweredSum { Collection: InverseCollection inverse } sum =>
            Relation(inverse).Concat(Inner(sum.Where, roundYear)).Concat(Find(sum.Value, roundYear)),
        _ => Operands.Of(expression).SelectMany(inner => Find(inner, roundYear)),
    };

    private static IEnumerable<string> Inner(LoweredExpression? expression, int? roundYear) =>
        expression is null ? Enumerable.Empty<string>() : Find(expression, roundYear);

    // The other side of a relation is reported as the relation.
    private static IEnumerable<string> Relation(InverseCollection inverse) =>
        new[] { CSharpText.Number(inverse.Entity) + "/" + CSharpText.Number(inverse.RelationField) };

    private static string From(LoweredFieldRead read, int year) => Place(read) + "@" + CSharpText.Number(year) + "+";

    private static string Place(LoweredFieldRead read) => read.OwnedField is { } owned
        ? $"{CSharpText.Number(read.Entity)}/{CSharpText.Number(owned)}/{CSharpText.Number(read.Field.Ordinal)}"
        : $"{CSharpText.Number(read.Entity)}/{CSharpText.Number(read.Field.Ordinal)}";

    private static string Years(YearSelector year, int? roundYear) => year switch
    {
        NoYear => string.Empty,
        RoundYear => roundYear is { } round ? "@" + CSharpText.Number(round) : "@round",
        WindowYear => "@window",
        FixedYear one => "@" + CSharpText.Number(one.Year),
        _ => throw new InvalidOperationException($"No years known of {year.GetType().Name}."),
    };
}
