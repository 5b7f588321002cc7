using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes the fields by which a milestone's rules divide. Most divide by none, and nothing is written.</summary>
internal static class DivisorsWriter
{
    public static IEnumerable<string> Assignments(LoweredMilestone milestone)
    {
        var divisors = milestone.Populations
            .SelectMany(population => population.Expressions())
            .SelectMany(Operands.All)
            .OfType<LoweredArithmetic>()
            .Where(arithmetic => arithmetic.Operator == ArithmeticOperator.Divide)
            .Select(division => FieldOf(division.Right))
            .OfType<LoweredFieldRead>()
            .Select(Divisor)
            .Distinct()
            .ToList();
        if (divisors.Count > 0) yield return $"Divisors = {Runtime.ArrayOf(Runtime.Evaluation + "DivisorSchema", divisors)}";
    }

    // A field, wherever and whenever it is read; of a sum or a count no one cell is to blame.
    private static LoweredFieldRead? FieldOf(LoweredExpression divisor) => divisor switch
    {
        LoweredFieldRead read => read,
        LoweredFollow follow => FieldOf(follow.Inner),
        LoweredSingle single => FieldOf(single.Inner),
        LoweredAtRound at => FieldOf(at.Inner),
        _ => null,
    };

    private static string Divisor(LoweredFieldRead read) =>
        $"new {Runtime.Evaluation}DivisorSchema({CSharpText.Number(read.Entity)}, {OrNull(read.OwnedField)}, {CSharpText.Number(read.Field.Ordinal)}, {OrNull((read.Year as FixedYear)?.Year)})";

    private static string OrNull(int? number) => number is { } known ? CSharpText.Number(known) : "null";
}
