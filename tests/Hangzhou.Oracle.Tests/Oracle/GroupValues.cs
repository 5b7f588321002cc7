using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>The values by which verdicts are given again.</summary>
internal static class GroupValues
{
    /// <summary>Each value that somebody has at the round assessed: choices in the order declared, then others by letter.</summary>
    public static IReadOnlyCollection<string> Of(LoweredPlan plan, string groupBy, IReadOnlyList<RoundFacts> rounds)
    {
        var values = new SortedSet<string>(StringComparer.Ordinal);
        if (rounds.Count == 0) return values;
        var evaluator = new Evaluator(plan, rounds, new Dictionary<int, LoweredReading>());
        foreach (var entity in plan.Vocabulary.Entities)
        {
            foreach (var field in entity.Fields)
            {
                if (field.Path != groupBy || !Group.CanGroup(field)) continue;
                foreach (var row in Facts.ListingOf(entity, rounds[^1]).Rows)
                {
                    var place = new Place(rounds[^1], new MemberSubject(entity.Ordinal, null, row));
                    var value = evaluator.ValueOf(new LoweredFieldRead(entity.Ordinal, null, field, NoYear.Instance), place);
                    values.UnionWith(Group.ValuesOf(field, value) ?? []);
                }
            }
        }

        var ordered = new List<string>();
        foreach (var entity in plan.Vocabulary.Entities)
        {
            foreach (var field in entity.Fields)
            {
                if (field.Path != groupBy || !Group.CanGroup(field) || field.Type is not ChoiceFieldType type) continue;
                foreach (var choice in type.Choices)
                {
                    if (values.Remove(choice.Name)) ordered.Add(choice.Name);
                }
            }
        }

        ordered.AddRange(values);
        return ordered;
    }
}
