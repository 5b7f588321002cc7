using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Lowering;

/// <content>Counting, summing and folding.</content>
internal sealed partial class ExpressionLowerer
{
    private LoweredExpression LowerCount(BoundCollection collection, BoundExpression? where) =>
        CountOf(collection, where is null ? null : LowerExpression(where));

    private LoweredExpression CountOf(BoundCollection collection, LoweredExpression? where) =>
        Along(collection.Steps, new LoweredCount(LowerCollection(collection), where));

    private LoweredExpression LowerSum(BoundSum sum) => Along(sum.Collection.Steps, new LoweredSum(
        LowerCollection(sum.Collection), LowerExpression(sum.Value), sum.Where is null ? null : LowerExpression(sum.Where),
        Signs.IsNeverNegative(sum.Value)));

    // at least 2 of X where C → count of X where C at least 2
    // at least 50% of X where C → count of X where C at least 50% of (count of X)
    private LoweredCompare LowerThreshold(BoundThreshold threshold)
    {
        var needed = LowerExpression(threshold.Threshold);
        if (threshold.Threshold.Type == BuiltInTypes.Share)
        {
            needed = new LoweredArithmetic(ArithmeticOperator.Multiply, needed, CountOf(threshold.Collection, where: null));
        }

        return new LoweredCompare(
            ComparedDomain.Quantity, threshold.Operator, LowerCount(threshold.Collection, threshold.Where), needed);
    }

    // any X where C → at least 1 of X where C
    private LoweredCompare LowerAny(BoundAny any) => new(
        ComparedDomain.Quantity, ComparisonOperator.AtLeast, LowerCount(any.Collection, any.Where), One);

    // every X where S has C → at most 0 of X where S and not C; in Kleene's logic the two fold alike
    private LoweredCompare LowerEvery(BoundEvery every)
    {
        LoweredExpression fails = new LoweredNot(LowerExpression(every.Has));
        if (every.Where is { } where) fails = new LoweredAnd(EquatableArray.Of(LowerExpression(where), fails));
        return new LoweredCompare(ComparedDomain.Quantity, ComparisonOperator.AtMost, CountOf(every.Collection, fails), Zero);
    }

    private LoweredCollection LowerCollection(BoundCollection collection) => collection switch
    {
        BoundRoster roster => new RosterCollection(roster.Entity.Ordinal),
        BoundFieldCollection field => field.Field.Type switch
        {
            OwnedTypeSymbol => new OwnedCollection(ReadOf(field)),
            RelationTypeSymbol relation => new RelatedCollection(ReadOf(field), relation.Entity.Ordinal),
            InverseTypeSymbol inverse => new InverseCollection(
                ReadOf(field), inverse.Entity.Ordinal, inverse.Relation.Ordinal, IsWithEvidence(inverse.Entity, inverse.Relation)),
            var type => throw new System.InvalidOperationException($"No lowering of a collection of {type}."),
        },
        _ => throw new System.InvalidOperationException($"No lowering of {collection.GetType().Name}."),
    };

    private LoweredFieldRead ReadOf(BoundFieldCollection field) => Read(field.Subject, field.Field, NoYear.Instance);
}
