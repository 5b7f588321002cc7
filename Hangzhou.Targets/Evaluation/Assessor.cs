using System;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Judges every milestone of a plan as of a date.</summary>
public static class Assessor
{
    /// <summary>The verdicts of the plan.</summary>
    public static PlanReport Assess(
        PlanSchema schema, ImmutableArray<TargetRules> targets, RoundSet rounds, DateOnly asOf, AssessOptions options)
    {
        var infos = rounds.Rounds.Select(round => round.Info).ToImmutableArray();
        var latest = rounds.LatestNotAfter(asOf);
        return new PlanReport(
            schema.Name, schema.Edition, asOf, latest < 0 ? null : infos[latest], infos,
            new Receipt(schema.RulesDigest, rounds.Digest, schema.Generator), [], [], []);
    }
}
