using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>A milestone whose members carry their truths.</summary>
/// <param name="thresholds">By population, the threshold under each reading of assumption 0; one for all where it rests on none.</param>
internal sealed class FixtureRule(MilestoneSchema schema, ImmutableArray<Fraction?[]> thresholds) : MilestoneRule(schema)
{
    public override Truth Scope(int population, int member, in EvaluationPoint point) => MemberAt(population, member, point).Scope;

    public override void Judge(int population, int member, in EvaluationPoint point, Span<Truth> criteria, ulong wanted)
    {
        var read = MemberAt(population, member, point);
        for (var i = 0; i < criteria.Length; i++)
        {
            criteria[i] = read.TruthOf(i, Schema.Populations[population].Criteria[i], point.WindowYear);
        }
    }

    public override Fraction? Threshold(int population, Readings readings)
    {
        var values = thresholds[population];
        return Schema.Assumptions.IsEmpty ? values[0] : readings[0] < 0 ? null : values[readings[0]];
    }

    public override Measure MeasureOf(int population, in EvaluationPoint point) => ((FixtureRound)point.Round).Measure;

    public override MemberExplanation Explain(int population, int member, in EvaluationPoint point)
    {
        var read = MemberAt(population, member, point);
        var date = point.Round.Info.Date;
        var year = point.WindowYear;
        return new MemberExplanation(read.Key, read.Scope, Truth.Unknown,
        [
            .. Schema.Populations[population].Criteria.Select((criterion, i) =>
            {
                var values = new ExplanationBuilder();
                values.Add("read_at", (DateOnly?)date);
                return new CriterionExplanation(criterion.Label, read.TruthOf(i, criterion, year), values.ToImmutable(), criterion.Line);
            }),
        ]);
    }

    private FixtureMember MemberAt(int population, int member, in EvaluationPoint point) =>
        ((FixtureRound)point.Round).Member(Schema.Populations[population].Entity, member);
}
