using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A state by a day.</summary>
internal static class ByAssessment
{
    /// <summary>Lost if it held and does not, else as is due by the day.</summary>
    public static Verdict Assess(MilestoneContext context, ByTiming timing)
    {
        Func<int, MemberReader> readerAt = round => new MemberReader(context, context.At(round));
        var history = new RoundHistory(context, DateOnly.MinValue, readerAt);
        return history.Now.Truth == Truth.No && history.LastHeld is not null
            ? history.Verdict(MilestoneStatus.Lost)
            : DueAssessment.Assess(context, history, timing.By, readerAt);
    }
}
