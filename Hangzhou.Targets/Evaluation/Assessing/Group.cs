using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The members that say one value in one field, in whatever entity has it.</summary>
/// <param name="FieldOf">The field's ordinal in each entity; -1 where the entity has none.</param>
internal sealed record Group(string Value, ImmutableArray<int> FieldOf)
{
    /// <summary>A group for each value that some member says at the round: choices in the order declared, others by letter.</summary>
    /// <exception cref="ArgumentException">No entity has such a field.</exception>
    public static ImmutableArray<Group> All(PlanSchema schema, string field, Round? round)
    {
        var fieldOf = schema.Entities.Select(entity => FieldIn(entity, field)).ToImmutableArray();
        if (fieldOf.All(ordinal => ordinal < 0))
        {
            throw new ArgumentException($"No entity has a choice, text or relation field '{field}'.", nameof(field));
        }

        var values = new HashSet<string>(StringComparer.Ordinal);
        for (var entity = 0; round is not null && entity < fieldOf.Length; entity++)
        {
            if (fieldOf[entity] >= 0) Collect(round, entity, fieldOf[entity], values);
        }

        var declared = schema.Entities
            .Where((_, entity) => fieldOf[entity] >= 0)
            .SelectMany((entity, _) => entity.Fields.Single(f => IsNamed(f, field)).Choices.Select(choice => choice.Name))
            .Distinct(StringComparer.Ordinal)
            .Where(values.Contains)
            .ToList();
        return [.. declared.Concat(values.Except(declared).Order(StringComparer.Ordinal)).Select(value => new Group(value, fieldOf))];
    }

    /// <summary>Whether members of the entity can belong to a group at all.</summary>
    public bool Has(int? entity) => entity is { } known && FieldOf[known] >= 0;

    /// <summary>Whether the member says the value; unknown when it says nothing.</summary>
    public Truth Belongs(Round round, int entity, int member)
    {
        var keys = round.GroupKeys(entity, FieldOf[entity], member);
        return keys.IsReported ? Kleene.Of(keys.AsSpan().Contains(Value)) : Truth.Unknown;
    }

    private static void Collect(Round round, int entity, int field, HashSet<string> values)
    {
        for (var member = 0; member < round.RosterOf(entity).Count; member++)
        {
            foreach (var key in round.GroupKeys(entity, field, member).AsSpan()) values.Add(key);
        }
    }

    private static int FieldIn(EntitySchema entity, string name)
    {
        for (var i = 0; i < entity.Fields.Length; i++)
        {
            if (IsNamed(entity.Fields[i], name)) return i;
        }

        return -1;
    }

    private static bool IsNamed(FieldSchema field, string name) =>
        (field.Name == name || field.Chinese == name) && field.CanGroup;
}
