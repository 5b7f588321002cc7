using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Reads something that happens in a period: a criterion is yes once it was yes, for the member of the same key, at any
/// round from the period's start to the round read; otherwise it has its truth at the round read. Roster and scope are
/// those of the round read.
/// </summary>
internal sealed class LatchedReader(MilestoneContext context, EvaluationPoint point, DateOnly start) : MemberReader(context, point)
{
    /// <summary>Whether there is a round in which something may have been latched.</summary>
    public bool HasEarlier { get; } = point.RoundIndex > 0 && context.DateOf(point.RoundIndex - 1) >= start;

    /// <inheritdoc/>
    public override bool IsPlain(int population) => false;

    /// <inheritdoc/>
    public override void Judge(int population, int member, in EvaluationPoint at, Span<Truth> criteria)
    {
        base.Judge(population, member, at, criteria);
        Span<Truth> earlier = criteria.Length <= 64 ? stackalloc Truth[criteria.Length] : new Truth[criteria.Length];
        for (var round = at.RoundIndex - 1; round >= 0 && Context.DateOf(round) >= start; round--)
        {
            if (criteria.IndexOfAnyExcept(Truth.Yes) < 0) return;
            var same = SameMember(population, member, at, round);
            if (!IsThere(population, same)) continue;
            base.Judge(population, same, at.At(round), earlier);
            for (var i = 0; i < criteria.Length; i++)
            {
                if (earlier[i] == Truth.Yes) criteria[i] = Truth.Yes;
            }
        }
    }
}
