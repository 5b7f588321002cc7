using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The members that do not certainly fulfil, without the values that say why.</summary>
internal static class MemberStandings
{
    /// <summary>Of a population of members, at the round that its truth was read; empty for a single entity and for overall.</summary>
    public static ImmutableArray<MemberStanding> Of(MilestoneContext context, MemberReader reader, int population)
    {
        var schema = context.Schema.Populations[population];
        if (schema.Quantifier is Quantifier.The or Quantifier.Overall) return [];
        if (schema.Entity is not { } entity || reader.PointOf(population) is not { } point) return [];
        var roster = point.Round.RosterOf(entity);
        var standings = ImmutableArray.CreateBuilder<MemberStanding>();
        Span<Truth> truths = schema.Criteria.Length <= 64 ? stackalloc Truth[schema.Criteria.Length] : new Truth[schema.Criteria.Length];
        for (var member = 0; member < roster.Count; member++)
        {
            var scope = reader.Scope(population, member, point);
            if (scope == Truth.No) continue;
            reader.Judge(population, member, point, truths);
            var truth = MemberTally.Fold(truths);
            if (truth != Truth.Yes) standings.Add(new MemberStanding(roster.Key(member), scope == Truth.Yes && truth == Truth.No));
        }

        return standings.ToImmutable();
    }
}
