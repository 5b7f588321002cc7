using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>Those members whose field has the value.</summary>
internal sealed class Group(LoweredPlan plan, string field, string value)
{
    public string Value => value;

    /// <summary>Whether the population's members have the field.</summary>
    public bool Concerns(LoweredPopulation population) => FieldOf(population) is not null;

    /// <summary>Whether the member belongs; unknown where the field is not reported.</summary>
    public Tri Includes(LoweredPopulation population, Place place)
    {
        var entity = population.Entity ?? throw new InvalidOperationException("Overall has no groups.");
        var found = FieldOf(population) ?? throw new InvalidOperationException("No such field.");
        var names = ValuesOf(found, new Evaluator(plan, [], new Dictionary<int, LoweredReading>())
            .ValueOf(new LoweredFieldRead(entity, null, found, NoYear.Instance), place));
        if (names is null) return Tri.Unknown;
        return Kleene.Of(names.Contains(value));
    }

    /// <summary>The names of what the field holds; null where it is not reported.</summary>
    public static IReadOnlyCollection<string>? ValuesOf(LoweredField field, Value value)
    {
        if (value is TextValue text) return [text.Text];
        if (value is KeysValue keys) return [.. keys.Keys];
        var choices = field.Type is ChoiceFieldType type ? type.Choices : default;
        if (value is ChoiceValue choice) return [choices[choice.Choice].Name];
        if (value is not ChoicesValue many) return null;
        var names = new List<string>();
        foreach (var one in many.Choices) names.Add(choices[one].Name);
        return names;
    }

    /// <summary>Whether verdicts can be given again by the field: a choice, a text or a relation, with one value and not one a year.</summary>
    public static bool CanGroup(LoweredField field) => !field.IsByYear &&
        field.Type is ChoiceFieldType or RelationFieldType or SimpleFieldType { Type: Hangzhou.Dsl.Symbols.SimpleType.Text };

    private LoweredField? FieldOf(LoweredPopulation population)
    {
        if (population.Entity is not { } entity) return null;
        foreach (var candidate in plan.Vocabulary.Entities[entity].Fields)
        {
            if (candidate.Path == field && CanGroup(candidate)) return candidate;
        }

        return null;
    }
}
