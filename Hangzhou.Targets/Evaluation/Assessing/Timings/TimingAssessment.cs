using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Finds a milestone's verdict by its timing.</summary>
internal static class TimingAssessment
{
    /// <summary>The verdict; unknown when no round is dated by the as-of date.</summary>
    public static Verdict Assess(MilestoneContext context) => context.Schema.Timing switch
    {
        EachYearTiming timing => EachYearAssessment.Assess(context, timing),
        _ when context.Assessed < 0 => new Verdict(MilestoneStatus.Unknown, Truth.Unknown, MilestoneOutcome.Unread(context), null),
        ByTiming timing => ByAssessment.Assess(context, timing),
        DuringTiming timing => DuringAssessment.Assess(context, timing),
        FromTiming timing => FromAssessment.Assess(context, timing),
        _ => throw new InvalidOperationException($"Unknown timing {context.Schema.Timing}."),
    };
}
