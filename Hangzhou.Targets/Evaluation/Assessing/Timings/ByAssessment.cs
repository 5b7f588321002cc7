using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A state by a day.</summary>
internal static class ByAssessment
{
    /// <summary>Achieved if it holds and held in time, lost if it held and does not, else overdue past the day, else by pace.</summary>
    public static Verdict Assess(MilestoneContext context, ByTiming timing)
    {
        var history = new RoundHistory(context, DateOnly.MinValue, round => ReaderAt(context, round));
        return history.Now.Truth switch
        {
            null => history.Verdict(MilestoneStatus.NotApplicable),
            Truth.Unknown => history.Verdict(MilestoneStatus.Unknown),
            Truth.Yes => history.Verdict(history.FirstHeld <= timing.By ? MilestoneStatus.Achieved : MilestoneStatus.AchievedLate),
            Truth.No when history.LastHeld is not null => history.Verdict(MilestoneStatus.Lost),
            Truth.No when context.AsOf > timing.By => history.Verdict(MilestoneStatus.Overdue),
            Truth.No => PaceAssessment.Classed(
                context, history.Verdict(MilestoneStatus.NotYetDue), timing.By, round => ReaderAt(context, round)),
            _ => throw new InvalidOperationException($"Unknown truth {history.Now.Truth}."),
        };
    }

    private static MemberReader ReaderAt(MilestoneContext context, int round) => new(context, context.At(round));
}
