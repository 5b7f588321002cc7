using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>Which entities a target's code names: what its model must hold of the vocabulary.</summary>
internal static class EntityUse
{
    public static SortedSet<int> Of(LoweredTarget target)
    {
        var used = new SortedSet<int>();
        foreach (var milestone in target.Milestones)
        {
            foreach (var population in milestone.Populations)
            {
                if (population.Entity is { } entity) used.Add(entity);
                if (population.Scope is { } scope) Collect(scope, used);
                foreach (var criterion in population.Criteria) Collect(criterion.Expression, used);
            }
        }

        return used;
    }

    private static void Collect(LoweredExpression expression, SortedSet<int> used)
    {
        foreach (var inner in Operands.All(expression))
        {
            switch (inner)
            {
                case LoweredFieldRead read: used.Add(read.Entity); break;
                case LoweredFollow follow: used.Add(follow.Entity); break;
                case LoweredSingle single: used.Add(single.Entity); break;
                case LoweredCount count: Add(Operands.ElementEntity(count.Collection), used); break;
                case LoweredSum sum: Add(Operands.ElementEntity(sum.Collection), used); break;
            }
        }
    }

    private static void Add(int? entity, SortedSet<int> used)
    {
        if (entity is { } ordinal) used.Add(ordinal);
    }
}
