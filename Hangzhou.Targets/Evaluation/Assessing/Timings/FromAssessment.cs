using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A state kept from a day on.</summary>
internal static class FromAssessment
{
    /// <summary>Not yet due before the day; from then on achieved while it never failed, lost once it held and does not.</summary>
    public static Verdict Assess(MilestoneContext context, FromTiming timing)
    {
        var history = new RoundHistory(context, timing.From, round => new MemberReader(context, context.At(round)));
        return history.Now.Truth switch
        {
            null => history.Verdict(MilestoneStatus.NotApplicable),
            Truth.Unknown => history.Verdict(MilestoneStatus.Unknown),
            _ when context.AsOf < timing.From => history.Verdict(MilestoneStatus.NotYetDue),
            Truth.Yes => history.Verdict(history.FailedSince(timing.From) ? MilestoneStatus.AchievedLate : MilestoneStatus.Achieved),
            Truth.No => history.Verdict(history.HeldSince(timing.From) ? MilestoneStatus.Lost : MilestoneStatus.Overdue),
            _ => throw new InvalidOperationException($"Unknown truth {history.Now.Truth}."),
        };
    }
}
