using System;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Reads one year's window. A criterion with <c>in year</c> reads that year's values in the round assessed, any other the
/// last round dated in the year. Roster and scope go with the criteria; where a population has both kinds they are those
/// of the round assessed, and the other criteria are read for the member of the same key.
/// </summary>
internal sealed class WindowReader(MilestoneContext context, int year) : MemberReader(context, context.At(context.Assessed, year))
{
    private readonly EvaluationPoint? _last = LastIn(context, year);

    /// <inheritdoc/>
    public override EvaluationPoint? PointOf(int population) =>
        Reads(population, window: true) ? base.PointOf(population) : _last;

    /// <inheritdoc/>
    public override bool IsPlain(int population) => base.IsPlain(population) && !IsMixed(population);

    /// <inheritdoc/>
    public override void Judge(int population, int member, in EvaluationPoint at, Span<Truth> criteria)
    {
        base.Judge(population, member, at, criteria);
        if (!IsMixed(population)) return;
        Span<Truth> others = criteria.Length <= 64 ? stackalloc Truth[criteria.Length] : new Truth[criteria.Length];
        others.Fill(Truth.Unknown);
        if (Counterpart(population, member, at) is var (same, there)) base.Judge(population, same, there, others);
        var schemas = CriteriaOf(population);
        for (var i = 0; i < criteria.Length; i++)
        {
            if (!schemas[i].ReadsWindow) criteria[i] = others[i];
        }
    }

    /// <inheritdoc/>
    public override MemberExplanation Explain(int population, int member, in EvaluationPoint at)
    {
        var explanation = base.Explain(population, member, at);
        if (!IsMixed(population) || Counterpart(population, member, at) is not var (same, there)) return explanation;
        var others = base.Explain(population, same, there);
        var schemas = CriteriaOf(population);
        return explanation with
        {
            Criteria = [.. explanation.Criteria.Select((own, i) => schemas[i].ReadsWindow ? own : others.Criteria[i])],
        };
    }

    private ImmutableArray<CriterionSchema> CriteriaOf(int population) => Context.Schema.Populations[population].Criteria;

    private bool IsMixed(int population) => Reads(population, window: true) && Reads(population, window: false);

    // Asked for each member: a loop.
    private bool Reads(int population, bool window)
    {
        foreach (var criterion in CriteriaOf(population))
        {
            if (criterion.ReadsWindow == window) return true;
        }

        return false;
    }

    // The member of the same key in the last round dated in the year, and where it is read.
    private (int Member, EvaluationPoint At)? Counterpart(int population, int member, in EvaluationPoint at)
    {
        if (_last is not { } last) return null;
        var same = SameMember(population, member, at, last.RoundIndex);
        return IsThere(population, same) ? (same, last) : null;
    }

    private static EvaluationPoint? LastIn(MilestoneContext context, int year)
    {
        var round = context.LastIn(year);
        return round < 0 ? null : context.At(round, year);
    }
}
