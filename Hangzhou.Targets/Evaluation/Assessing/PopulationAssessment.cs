using System;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Judges one population at one round: its members counted, and what the counts say of its quantifier.</summary>
internal static class PopulationAssessment
{
    /// <summary>How the population stands, read by the reader.</summary>
    public static PopulationOutcome Assess(MilestoneContext context, MemberReader reader, int population)
    {
        var schema = context.Schema.Populations[population];
        if (reader.PointOf(population) is not { } point) return Unread(context, population);
        return schema.Quantifier switch
        {
            Quantifier.Every or Quantifier.Share or Quantifier.Count => Members(context, reader, population, point),
            Quantifier.The or Quantifier.Overall => Whole(context, reader, population, point),
            _ => throw new InvalidOperationException($"Unknown quantifier {schema.Quantifier}."),
        };
    }

    /// <summary>The population where no round tells anything.</summary>
    public static PopulationOutcome Unread(MilestoneContext context, int population)
    {
        var schema = context.Schema.Populations[population];
        var isOne = schema.Quantifier == Quantifier.The;
        var isWhole = isOne || schema.Quantifier == Quantifier.Overall;
        var one = new TruthCounts(0, 0, 1);
        var counts = isOne ? new MemberCounts(one, default, 0) : default;
        var required = Required(context, schema, population);
        var bounds = Judgement.Of(schema, counts, isWhole ? 0 : null, context.Group is not null, required).Bounds;
        return new PopulationOutcome(
            population, counts.Total, isWhole ? 0 : null, counts,
            [.. schema.Criteria.Select(_ => isWhole ? one : default)], required, bounds, Truth.Unknown);
    }

    private static PopulationOutcome Members(
        MilestoneContext context, MemberReader reader, int population, in EvaluationPoint point)
    {
        var schema = context.Schema.Populations[population];
        var entity = schema.Entity ?? throw new InvalidOperationException("Only overall has no entity.");
        var roster = point.Round.RosterOf(entity);
        var (counts, criteria) = CountOverColumns(context, reader, population, point) ?? CountRows(context, reader, population, point, roster.Count);
        var unlisted = roster.Unlisted;
        var required = Required(context, schema, population);
        var judgement = Judgement.Of(schema, counts, unlisted, context.Group is not null, required);
        return new PopulationOutcome(
            population, roster.Count, unlisted, counts, criteria, required, judgement.Bounds, judgement.Truth);
    }

    // Null: nothing of it goes over columns here.
    private static (MemberCounts Counts, ImmutableArray<TruthCounts> Criteria)? CountOverColumns(
        MilestoneContext context, MemberReader reader, int population, in EvaluationPoint point)
    {
        if (PathChoice.ColumnsFor(context, reader, population, point) is not { } columns) return null;
        var counting = new ColumnCounting(context.Rule, population, columns, point);
        if (!counting.HasColumns) return null;
        context.PathsTaken.Add(population, point.RoundIndex, counting.Paths);
        var tally = counting.Count();
        return (tally.Counts, tally.Criteria);
    }

    private static (MemberCounts Counts, ImmutableArray<TruthCounts> Criteria) CountRows(
        MilestoneContext context, MemberReader reader, int population, in EvaluationPoint point, int members)
    {
        var criteria = context.Schema.Populations[population].Criteria.Length;
        context.PathsTaken.AddRows(context, population, point.RoundIndex);
        var tally = new MemberTally(criteria);
        Span<Truth> truths = criteria <= 64 ? stackalloc Truth[criteria] : new Truth[criteria];
        for (var member = 0; member < members; member++)
        {
            var scope = reader.Scope(population, member, point);
            if (scope == Truth.No)
            {
                tally.AddOutOfScope();
                continue;
            }

            reader.Judge(population, member, point, truths);
            tally.Add(scope, truths);
        }

        return (tally.Counts, tally.Criteria);
    }

    // The one member of a single entity, or values of the whole: a where that does not hold asks nothing.
    private static PopulationOutcome Whole(
        MilestoneContext context, MemberReader reader, int population, in EvaluationPoint point)
    {
        var schema = context.Schema.Populations[population];
        var isOne = schema.Quantifier == Quantifier.The;
        var member = isOne ? 0 : -1;
        context.PathsTaken.AddRows(context, population, point.RoundIndex);
        var scope = reader.Scope(population, member, point);
        var tally = new MemberTally(schema.Criteria.Length);
        Span<Truth> truths = schema.Criteria.Length <= 64 ? stackalloc Truth[schema.Criteria.Length] : new Truth[schema.Criteria.Length];
        reader.Judge(population, member, point, truths);
        if (scope == Truth.No) tally.AddOutOfScope();
        else tally.Add(scope, truths);
        return new PopulationOutcome(
            population, isOne ? 1 : 0, 0, isOne ? tally.Counts : default, tally.Criteria, null, null,
            Kleene.Not(scope) | MemberTally.Fold(truths));
    }

    private static Requirement? Required(MilestoneContext context, PopulationSchema schema, int population) => schema.Quantifier switch
    {
        Quantifier.Every => new Requirement(ThresholdOperator.AtLeast, Fraction.One),
        Quantifier.Share or Quantifier.Count =>
            context.Rule.Threshold(population, context.Readings) is { } value ? new Requirement(schema.Operator, value) : null,
        _ => null,
    };
}
