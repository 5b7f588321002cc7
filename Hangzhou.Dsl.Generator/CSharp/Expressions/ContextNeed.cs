using System.Linq;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>Whether an expression reads more than its own subject: rosters, other rounds, the round's or window's year, an assumption.</summary>
internal static class ContextNeed
{
    public static bool Of(LoweredExpression expression) => Operands.All(expression).Any(IsBeyondSubject);

    private static bool IsBeyondSubject(LoweredExpression expression) => expression switch
    {
        LoweredFieldRead read => read.Year is RoundYear or WindowYear,
        LoweredFollow or LoweredSingle or LoweredAtRound or LoweredAssumptionValue or LoweredFalls or LoweredStays => true,
        LoweredCount count => count.Collection is not OwnedCollection,
        LoweredSum sum => sum.Collection is not OwnedCollection,
        _ => false,
    };
}
