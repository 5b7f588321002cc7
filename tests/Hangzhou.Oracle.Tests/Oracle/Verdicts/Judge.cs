using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>A criterion's truth for a member, and where its values were read.</summary>
internal sealed record ReadCriterion(Tri Truth, Place Place);

/// <summary>How a criterion is read of a member: as it stands, as it once was, or for the year of a window.</summary>
internal delegate ReadCriterion CriterionReader(LoweredExpression criterion, Place place);

/// <summary>Judges a milestone's populations at one round.</summary>
internal sealed class Judge(LoweredPlan plan, Evaluator evaluator, Group? group)
{
    public Outcome Of(LoweredMilestone milestone, RoundFacts? round, CriterionReader read) => Of(milestone, _ => round, null, read);

    /// <param name="roundOf">The round that tells of a population; null where none does.</param>
    public Outcome Of(LoweredMilestone milestone, Func<LoweredPopulation, RoundFacts?> roundOf, int? window, CriterionReader read)
    {
        var populations = new List<JudgedPopulation>();
        for (var place = 0; place < milestone.Populations.Count; place++)
        {
            var population = milestone.Populations[place];
            if (group is not null && !group.Concerns(population)) continue;
            populations.Add(roundOf(population) is { } round ? Of(population, place, round, window, read) : Untold(population, place));
        }

        Tri? truth = null;
        foreach (var population in populations)
        {
            if (population.Truth is { } one) truth = truth is { } sofar ? Kleene.And(sofar, one) : one;
        }

        return new Outcome(truth, populations);
    }

    // With no round everything is unknown; that a single entity has one member is not.
    private JudgedPopulation Untold(LoweredPopulation population, int place)
    {
        var isOne = population.Quantifier is Quantifier.The or Quantifier.Overall;
        var counts = new SevenCounts(0, 0, isOne ? 1 : 0, 0, 0, 0, 0);
        long? unlisted = isOne ? 0 : null;
        var required = RequiredBy(population, new Place(null, NoSubject.Instance));
        return new JudgedPopulation(population, place, [], unlisted, counts, required, RangeOf(population, counts, unlisted), Tri.Unknown);
    }

    private JudgedPopulation Of(LoweredPopulation population, int place, RoundFacts round, int? window, CriterionReader read)
    {
        var listing = population.Entity is { } entity ? Facts.ListingOf(plan.Vocabulary.Entities[entity], round) : new Listing([], 0);
        var members = new List<JudgedMember>();
        foreach (var (id, subject) in SubjectsOf(population, listing))
        {
            var there = new Place(round, subject, window);
            var criteria = new List<ReadCriterion>();
            foreach (var criterion in population.Criteria) criteria.Add(read(criterion.Expression, there));
            members.Add(new JudgedMember(id, there, ScopeOf(population, there), Kleene.All(TruthsOf(criteria)), criteria));
        }

        var counts = Shares.Count(members);
        var required = RequiredBy(population, new Place(round, NoSubject.Instance, window));
        var range = RangeOf(population, counts, listing.Unlisted);
        var truth = TruthOf(population, members, counts, listing.Unlisted, required, range);
        return new JudgedPopulation(population, place, members, listing.Unlisted, counts, required, range, truth);
    }

    private static List<Tri> TruthsOf(List<ReadCriterion> criteria)
    {
        var truths = new List<Tri>();
        foreach (var criterion in criteria) truths.Add(criterion.Truth);
        return truths;
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
        var scope = population.Scope is null ? Tri.Yes : evaluator.TruthOf(population.Scope, place);
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
