using System.Linq;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>Whether an expression reads its subject: what is about the whole, or about a single entity, does not.</summary>
internal static class SubjectNeed
{
    public static bool Of(LoweredExpression expression) => expression switch
    {
        LoweredFieldRead => true,
        LoweredSingle or LoweredCount { Collection: RosterCollection } or LoweredSum { Collection: RosterCollection } => false,
        LoweredCount or LoweredSum => true,
        _ => Operands.Of(expression).Any(Of),
    };
}
