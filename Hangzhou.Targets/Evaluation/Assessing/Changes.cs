using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Who changed between the round at which a milestone last held and now.</summary>
internal static class Changes
{
    /// <summary>
    /// Keys of the members of populations that do not hold now: those that do not fulfil and did not fail then, be it
    /// that they are new or came into scope; and, where a number is asked for, those that fulfilled then and are gone.
    /// </summary>
    public static ImmutableArray<string> Between(
        MilestoneContext context, MemberReader then, MemberReader now, MilestoneOutcome outcome) =>
        [
            .. outcome.Populations
                .Where(population => population.Truth == Truth.No)
                .SelectMany(population => InPopulation(context, then, now, population.Population))
                .Distinct(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> InPopulation(MilestoneContext context, MemberReader then, MemberReader now, int population)
    {
        var schema = context.Schema.Populations[population];
        if (schema.Entity is not { } entity) return [];
        if (schema.Quantifier == Quantifier.The) return [context.Plan.Entities[entity].Name];
        var before = MembersWith(context, then, population, entity);
        var after = MembersWith(context, now, population, entity);
        var changed = after.Where(member => member.Value == Truth.No && before.GetValueOrDefault(member.Key, Truth.Yes) != Truth.No);
        var gone = schema.Quantifier == Quantifier.Every
            ? []
            : before.Where(member => member.Value == Truth.Yes && !after.ContainsKey(member.Key));
        return changed.Concat(gone).Select(member => member.Key);
    }

    // The members that are, or may be, in scope, with their truths, in the roster's order.
    private static OrderedDictionary<string, Truth> MembersWith(MilestoneContext context, MemberReader reader, int population, int entity)
    {
        var members = new OrderedDictionary<string, Truth>(StringComparer.Ordinal);
        if (reader.PointOf(population) is not { } point) return members;
        var roster = point.Round.RosterOf(entity);
        var truths = new Truth[context.Schema.Populations[population].Criteria.Length];
        for (var member = 0; member < roster.Count; member++)
        {
            if (reader.Scope(population, member, point) == Truth.No) continue;
            reader.Judge(population, member, point, truths);
            members.Add(roster.Key(member), MemberTally.Fold(truths));
        }

        return members;
    }
}
