using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Binding;

/// <summary>The fields that an expression reads, defines written out: values, relations followed, collections counted.</summary>
public static class BoundReads
{
    /// <summary>Each with the entity that reports it; the other side of a relation is reported as the relation. Items' own fields are left out.</summary>
    public static IEnumerable<(EntitySymbol Entity, FlatField Field)> Of(BoundExpression expression) =>
        BoundChildren.WithDescendants(expression).SelectMany(OfOne);

    private static IEnumerable<(EntitySymbol Entity, FlatField Field)> OfOne(BoundExpression expression) => expression switch
    {
        BoundField field => Along(field.Steps).Concat(Own(field.Subject, field.Field)),
        BoundDefineUse use => Along(use.Steps),
        BoundCount count => OfCollection(count.Collection),
        BoundSum sum => OfCollection(sum.Collection),
        BoundThreshold threshold => OfCollection(threshold.Collection),
        BoundAny any => OfCollection(any.Collection),
        BoundEvery every => OfCollection(every.Collection),
        _ => [],
    };

    private static IEnumerable<(EntitySymbol Entity, FlatField Field)> OfCollection(BoundCollection collection) =>
        collection is BoundFieldCollection field ? Along(field.Steps).Concat(Own(field.Subject, field.Field)) : Along(collection.Steps);

    private static IEnumerable<(EntitySymbol Entity, FlatField Field)> Along(IEnumerable<BoundStep> steps) =>
        steps.OfType<FollowStep>().SelectMany(step => Own(step.Subject, step.Relation));

    private static IEnumerable<(EntitySymbol Entity, FlatField Field)> Own(Subject subject, FlatField field) => (subject, field.Type) switch
    {
        (_, InverseTypeSymbol inverse) => [(inverse.Entity, inverse.Relation)],
        (MemberSubject member, _) => [(member.Entity, field)],
        _ => [],
    };
}
