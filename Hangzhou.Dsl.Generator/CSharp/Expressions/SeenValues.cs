using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>A value that a criterion reads: what an explanation shows of it.</summary>
/// <param name="Name">As rules name it, without its year.</param>
/// <param name="Year">Which year's value it is.</param>
/// <param name="Value">What reads that year's value, for the criterion's own subject.</param>
/// <param name="LoopFrom">The first year of a loop in which it is read; null when it is read once.</param>
internal sealed record SeenRead(string Name, YearSelector Year, Func<YearSelector, LoweredExpression> Value, int? LoopFrom = null);

/// <summary>Finds what a criterion reads, in the order written; a count or sum is one value.</summary>
internal sealed class SeenValues
{
    private readonly TargetVocabulary _vocabulary;
    private readonly ExpressionWords _words;

    public SeenValues(TargetVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _words = new ExpressionWords(vocabulary);
    }

    public IReadOnlyList<SeenRead> Of(LoweredExpression expression) =>
        Find(expression).GroupBy(read => (read.Name, read.Year)).Select(reads => reads.First()).ToList();

    private IEnumerable<SeenRead> Find(LoweredExpression expression) => expression switch
    {
        LoweredFieldRead read => new[] { new SeenRead(read.Field.Path, read.Year, year => read with { Year = year }) },
        LoweredAssumptionValue or LoweredCount or LoweredSum => new[] { new SeenRead(_words.Of(expression), NoYear.Instance, _ => expression) },
        LoweredFollow follow => Find(follow.Relation).Concat(Find(follow.Inner).SelectMany(
            read => WithoutLoop(read, FixedAndRound(read)).Select(once => Place(once, inner => follow with { Inner = inner }, follow.Relation.Field.Path + "." + once.Name)))),
        LoweredSingle single => Find(single.Inner)
            .Select(read => Place(read, inner => single with { Inner = inner }, _vocabulary.Entity(single.Entity).Entity.Name + "." + read.Name)),
        LoweredAtRound at => Find(at.Inner).SelectMany(
            read => WithoutLoop(read, new[] { RoundYear.Instance }).Select(once => AtRound(once, at))),
        LoweredFalls falls => new[] { Yearly(falls.Field, falls.BaselineYear) },
        LoweredStays stays => Find(stays.Share).Prepend(Yearly(stays.Field, stays.BaselineYear)),
        _ => Operands.Of(expression).SelectMany(Find),
    };

    private static SeenRead Yearly(LoweredFieldRead field, int baselineYear) =>
        new(field.Field.Path, LoopYear.Instance, year => field with { Year = year }, baselineYear);

    private static SeenRead Place(SeenRead read, Func<LoweredExpression, LoweredExpression> place, string name) =>
        read with { Name = name, Value = year => place(read.Value(year)) };

    // The year of the round read is told by "at": x at 2025 is one name, however it is read.
    private static SeenRead AtRound(SeenRead read, LoweredAtRound at)
    {
        var own = read.Year is RoundYear ? NoYear.Instance : read.Year;
        return read with
        {
            Name = own is FixedYear ? read.Name : read.Name + " at " + CSharpText.Number(at.Year),
            Year = own,
            Value = year => at with { Inner = read.Value(read.Year is RoundYear && year is NoYear ? RoundYear.Instance : year) },
        };
    }

    private static YearSelector[] FixedAndRound(SeenRead read) => new YearSelector[] { new FixedYear(read.LoopFrom ?? 0), RoundYear.Instance };

    // A loop's year cannot be handed to a method elsewhere: there these years are shown.
    private static IEnumerable<SeenRead> WithoutLoop(SeenRead read, YearSelector[] years) => read.LoopFrom is null
        ? new[] { read }
        : years.Select(year => read with { Year = year, LoopFrom = null });
}
