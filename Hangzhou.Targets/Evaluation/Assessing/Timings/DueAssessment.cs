using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>What is due on a day, be it a state or something that happens.</summary>
internal static class DueAssessment
{
    /// <summary>Achieved, or late if it first held past the day; else overdue past the day, else by pace.</summary>
    public static Verdict Assess(MilestoneContext context, RoundHistory history, DateOnly due, Func<int, MemberReader> readerAt) =>
        history.Now.Truth switch
        {
            null => history.Verdict(MilestoneStatus.NotApplicable),
            Truth.Unknown => history.Verdict(MilestoneStatus.Unknown),
            Truth.Yes => history.Verdict(history.FirstHeld <= due ? MilestoneStatus.Achieved : MilestoneStatus.AchievedLate),
            Truth.No when context.AsOf > due => history.Verdict(MilestoneStatus.Overdue),
            Truth.No => PaceAssessment.Classed(context, history.Verdict(MilestoneStatus.NotYetDue), due, readerAt),
            _ => throw new InvalidOperationException($"Unknown truth {history.Now.Truth}."),
        };
}
