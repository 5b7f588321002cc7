using System;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Naming;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>The part of the vocabulary that a target's code names; compares by value.</summary>
/// <param name="Entities">Those used, in order of their ordinals.</param>
/// <param name="Assumptions">The names of all assumptions, by ordinal.</param>
internal sealed record TargetVocabulary(PlanNames Names, EquatableArray<NamedEntity> Entities, EquatableArray<NamedAssumption> Assumptions)
{
    public NamedEntity Entity(int ordinal) => Entities.FirstOrDefault(entity => entity.Entity.Ordinal == ordinal)
        ?? throw new InvalidOperationException($"Entity {CSharpText.Number(ordinal)} is not in the target's vocabulary.");
}

/// <summary>An assumption's name in rules and its method in C#.</summary>
internal sealed record NamedAssumption(string Name, string Method);
