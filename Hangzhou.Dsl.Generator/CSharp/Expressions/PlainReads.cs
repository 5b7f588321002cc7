using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>What is read as if no evidence were asked for it: so an explanation can say that a value is reported, but without evidence.</summary>
internal static class PlainReads
{
    public static LoweredExpression Of(LoweredExpression expression) => expression switch
    {
        LoweredFieldRead read => Read(read),
        LoweredFollow follow => follow with { Relation = Read(follow.Relation), Inner = Of(follow.Inner) },
        LoweredSingle single => single with { Inner = Of(single.Inner) },
        LoweredAtRound at => at with { Inner = Of(at.Inner) },
        LoweredCount count => count with { Collection = Of(count.Collection) },
        LoweredSum sum => sum with { Collection = Of(sum.Collection), Value = Of(sum.Value) },
        _ => expression,
    };

    private static LoweredFieldRead Read(LoweredFieldRead read) => read with { WithEvidence = false };

    private static LoweredCollection Of(LoweredCollection collection) => collection switch
    {
        OwnedCollection owned => owned with { Field = Read(owned.Field) },
        RelatedCollection related => related with { Field = Read(related.Field) },
        InverseCollection inverse => inverse with { WithEvidence = false },
        _ => collection,
    };
}
