using System;
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
        var members = MembersOf(context, population, point);
        var explanations = ImmutableArray.CreateBuilder<MemberExplanation>();
        for (var member = members.First; member <= members.Last; member++)
        {
            var id = members.IdOf(member);
            if (key is null || id == key) explanations.Add(Explain(context, reader, population, member, id, point));
        }

        return explanations.ToImmutable();
    }

    private static MemberRange MembersOf(MilestoneContext context, int population, in EvaluationPoint point)
    {
        var schema = context.Schema.Populations[population];
        if (schema.Entity is not { } entity) return new MemberRange(-1, -1, _ => string.Empty);
        if (schema.Quantifier == Quantifier.The) return new MemberRange(0, 0, _ => context.Plan.Entities[entity].Name);
        var roster = point.Round.RosterOf(entity);
        return new MemberRange(0, roster.Count - 1, roster.Key);
    }

    // Overall has one nameless member, -1.
    private sealed record MemberRange(int First, int Last, Func<int, string> IdOf);

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
