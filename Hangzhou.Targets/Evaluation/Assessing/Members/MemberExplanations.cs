using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Members with the values that their truths rest on, built only when asked.</summary>
internal static class MemberExplanations
{
    /// <summary>The population's members at the round read.</summary>
    /// <param name="key">One member's key, or a single entity's name; null for all.</param>
    public static ImmutableArray<MemberExplanation> Of(MilestoneContext context, MemberReader reader, int population, string? key)
    {
        if (reader.PointOf(population) is not { } point) return [];
        return
        [
            .. MembersOf(context, population, point)
                .Where(member => key is null || member.Id == key)
                .Select(member => Explain(context, reader, population, member.Index, member.Id, point)),
        ];
    }

    /// <summary>What each criterion reads: told by one member, as a rule reads the same of all; empty where there is none.</summary>
    public static ImmutableArray<ImmutableArray<string>> ReadsOf(MilestoneContext context, MemberReader reader, int population)
    {
        if (reader.PointOf(population) is not { } point) return [];
        foreach (var (member, _) in MembersOf(context, population, point))
        {
            if (reader.Scope(population, member, point) == Truth.No) continue;
            return [.. reader.Explain(population, member, point).Criteria.Select(criterion => criterion.Values.Select(value => value.Field).ToImmutableArray())];
        }

        return [];
    }

    private static IEnumerable<(int Index, string Id)> MembersOf(MilestoneContext context, int population, EvaluationPoint point)
    {
        var schema = context.Schema.Populations[population];
        if (schema.Entity is not { } entity) return [(-1, string.Empty)];
        if (schema.Quantifier == Quantifier.The) return [(0, context.Plan.Entities[entity].Name)];
        var roster = point.Round.RosterOf(entity);
        return Enumerable.Range(0, roster.Count).Select(member => (member, roster.Key(member)));
    }

    // The values are those of the round read; the truths are those that counted, latched and grouped.
    private static MemberExplanation Explain(
        MilestoneContext context, MemberReader reader, int population, int member, string id, in EvaluationPoint point)
    {
        var truths = new Truth[context.Schema.Populations[population].Criteria.Length];
        reader.Judge(population, member, point, truths);
        var explanation = reader.Explain(population, member, point);
        return explanation with
        {
            Id = id,
            Scope = reader.Scope(population, member, point),
            Truth = MemberTally.Fold(truths),
            Criteria = [.. explanation.Criteria.Select((criterion, i) => criterion with { Truth = truths[i] })],
        };
    }
}
