using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Something that happens in a period: it cannot be lost.</summary>
internal static class DuringAssessment
{
    /// <summary>Achieved once it happened, else as is due by the period's end.</summary>
    public static Verdict Assess(MilestoneContext context, DuringTiming timing)
    {
        Func<int, MemberReader> readerAt = round => new LatchedReader(context, context.At(round), timing.From);
        return DueAssessment.Assess(context, new RoundHistory(context, timing.From, readerAt), timing.To, readerAt);
    }
}
