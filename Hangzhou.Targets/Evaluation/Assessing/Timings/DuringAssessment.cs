using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Something that happens in a period: it cannot be lost.</summary>
internal static class DuringAssessment
{
    /// <summary>Achieved once it happened, late if first after the period; else overdue past the period, else by pace.</summary>
    public static Verdict Assess(MilestoneContext context, DuringTiming timing)
    {
        var history = new RoundHistory(context, timing.From, round => ReaderAt(context, timing, round));
        return history.Now.Truth switch
        {
            null => history.Verdict(MilestoneStatus.NotApplicable),
            Truth.Unknown => history.Verdict(MilestoneStatus.Unknown),
            Truth.Yes => history.Verdict(history.FirstHeld <= timing.To ? MilestoneStatus.Achieved : MilestoneStatus.AchievedLate),
            Truth.No when context.AsOf > timing.To => history.Verdict(MilestoneStatus.Overdue),
            Truth.No => PaceAssessment.Classed(
                context, history.Verdict(MilestoneStatus.NotYetDue), timing.To, round => ReaderAt(context, timing, round)),
            _ => throw new InvalidOperationException($"Unknown truth {history.Now.Truth}."),
        };
    }

    private static LatchedReader ReaderAt(MilestoneContext context, DuringTiming timing, int round) =>
        new(context, context.At(round), timing.From);
}
