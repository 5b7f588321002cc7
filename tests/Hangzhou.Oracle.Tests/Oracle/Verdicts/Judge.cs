using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>How a criterion is read of a member: as it stands, as it once was, or for the year of a window.</summary>
internal delegate Tri CriterionReader(LoweredExpression criterion, Place place);

/// <summary>Judges a milestone's populations at one round.</summary>
internal sealed class Judge(LoweredPlan plan, Evaluator evaluator, Group? group)
{
    public Outcome Of(LoweredMilestone milestone, RoundFacts? round, int? window, CriterionReader read)
    {
        var populations = new List<JudgedPopulation>();
        for (var place = 0; place < milestone.Populations.Count; place++)
        {
            var population = milestone.Populations[place];
            if (group is not null && !group.Concerns(population)) continue;
            populations.Add(Of(population, place, round, window, read));
        }

        Tri? truth = null;
        foreach (var population in populations)
        {
            if (population.Truth is { } one) truth = truth is { } sofar ? Kleene.And(sofar, one) : one;
        }

        return new Outcome(truth, populations);
    }

    private JudgedPopulation Of(LoweredPopulation population, int place, RoundFacts? round, int? window, CriterionReader read)
    {
        var listing = population.Entity is { } entity ? Facts.ListingOf(plan.Vocabulary.Entities[entity], round) : new Listing([], true, 0);
        var members = new List<JudgedMember>();
        foreach (var (id, subject) in SubjectsOf(population, listing))
        {
            var there = new Place(round, subject, window);
            var criteria = new List<Tri>();
            foreach (var criterion in population.Criteria) criteria.Add(round is null ? Tri.Unknown : read(criterion.Expression, there));
            members.Add(new JudgedMember(id, there, ScopeOf(population, there), Kleene.All(criteria), criteria));
        }

        var counts = Shares.Count(members);
        var required = RequiredBy(population, new Place(round, NoSubject.Instance, window));
        var range = RangeOf(population, counts, listing.Unlisted);
        // With no round everything is unknown.
        var truth = round is null ? Tri.Unknown : TruthOf(population, members, counts, listing.Unlisted, required, range);
        return new JudgedPopulation(population, place, members, listing.Unlisted, counts, required, range, truth);
    }

    private List<(string Id, Subject Subject)> SubjectsOf(LoweredPopulation population, Listing listing)
    {
        var subjects = new List<(string, Subject)>();
        if (population.Entity is not { } ordinal)
        {
            subjects.Add((string.Empty, NoSubject.Instance));
            return subjects;
        }

        var entity = plan.Vocabulary.Entities[ordinal];
        foreach (var row in listing.Rows)
        {
            var key = entity.IsSingle ? null : Facts.KeyOf(entity, row);
            subjects.Add((key ?? entity.Name, new MemberSubject(ordinal, key, row)));
        }

        return subjects;
    }

    private Tri ScopeOf(LoweredPopulation population, Place place)
    {
        var scope = population.Scope is null ? Tri.Yes
            : place.Round is null ? Tri.Unknown
            : evaluator.TruthOf(population.Scope, place);
        return group is null ? scope : Kleene.And(scope, group.Includes(population, place));
    }

    private bool HasScope(LoweredPopulation population) => population.Scope is not null || group is not null;

    private Ratio? RequiredBy(LoweredPopulation population, Place place)
    {
        if (population.Quantifier == Quantifier.Every) return Ratio.One;
        if (population.Threshold is null) return null;
        return evaluator.ValueOf(population.Threshold, place) is NumberValue number ? number.Interval.Low.Value : null;
    }

    private Range? RangeOf(LoweredPopulation population, SevenCounts counts, long? unlisted) => population.Quantifier switch
    {
        Quantifier.Every or Quantifier.Share => Shares.ShareOf(counts, unlisted, HasScope(population)),
        Quantifier.Count => Shares.NumberOf(counts, unlisted, HasScope(population)),
        Quantifier.The or Quantifier.Overall => null,
        _ => throw new InvalidOperationException($"{population.Quantifier}"),
    };

    private static Tri? TruthOf(
        LoweredPopulation population, List<JudgedMember> members, SevenCounts counts, long? unlisted, Ratio? required, Range? range)
    {
        // 'in scope implies fulfils', of the one there is
        if (range is null) return Kleene.Or(Kleene.Not(members[0].Scope), members[0].Truth);
        if (population.Quantifier != Quantifier.Count && Shares.IsCertainlyEmpty(counts, unlisted)) return null;
        var @operator = population.Quantifier == Quantifier.Every ? ComparisonOperator.AtLeast : population.Operator;
        return Shares.Truth(range, @operator, required);
    }
}
