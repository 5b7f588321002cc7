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
    private readonly int _lastRound = context.LastIn(year);

    /// <inheritdoc/>
    public override EvaluationPoint? PointOf(int population) =>
        CriteriaOf(population).Any(criterion => criterion.ReadsWindow) ? base.PointOf(population)
        : _lastRound >= 0 ? Context.At(_lastRound, year)
        : null;

    /// <inheritdoc/>
    public override bool IsPlain(int population) => base.IsPlain(population) && !IsMixed(population);

    /// <inheritdoc/>
    public override void Judge(int population, int member, in EvaluationPoint at, Span<Truth> criteria)
    {
        base.Judge(population, member, at, criteria);
        if (!IsMixed(population)) return;
        Span<Truth> others = criteria.Length <= 64 ? stackalloc Truth[criteria.Length] : new Truth[criteria.Length];
        others.Fill(Truth.Unknown);
        if (Counterpart(population, member, at) is { } same) base.Judge(population, same, Context.At(_lastRound, year), others);
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
        if (!IsMixed(population) || Counterpart(population, member, at) is not { } same) return explanation;
        var others = base.Explain(population, same, Context.At(_lastRound, year));
        var schemas = CriteriaOf(population);
        return explanation with
        {
            Criteria = [.. explanation.Criteria.Select((own, i) => schemas[i].ReadsWindow ? own : others.Criteria[i])],
        };
    }

    private ImmutableArray<CriterionSchema> CriteriaOf(int population) => Context.Schema.Populations[population].Criteria;

    private bool IsMixed(int population) =>
        CriteriaOf(population).Any(criterion => criterion.ReadsWindow) && CriteriaOf(population).Any(criterion => !criterion.ReadsWindow);

    private int? Counterpart(int population, int member, in EvaluationPoint at)
    {
        if (_lastRound < 0) return null;
        var same = SameMember(population, member, at, _lastRound);
        return IsThere(population, same) ? same : null;
    }
}
