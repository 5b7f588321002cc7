using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation.Gaps;

/// <summary>Which members to make what: against every choice for every member, judged by the bounds themselves.</summary>
public sealed class SettlementTests
{
    private static readonly (Truth Scope, Truth Truth)[] States =
    [
        (Truth.No, Truth.No), (Truth.Yes, Truth.No), (Truth.Yes, Truth.Unknown), (Truth.Yes, Truth.Yes),
        (Truth.Unknown, Truth.No), (Truth.Unknown, Truth.Unknown), (Truth.Unknown, Truth.Yes),
    ];

    public static TheoryData<int> Seeds() => new(Enumerable.Range(1, 40));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_cheapest_choice_is_found(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 25; i++)
        {
            var members = Enumerable.Range(0, random.Next(1, 5)).Select(_ => RandomMember(random)).ToList();
            var (quantifier, required) = RandomRequirement(random);
            var schema = new PopulationSchema(0, quantifier, required.Operator, null, true, false, []);
            foreach (var goal in new Truth?[] { Truth.Yes, Truth.No, null })
            {
                Assert.Equal(Cheapest(members, schema, required, goal), Found(members, schema, required, goal));
            }
        }
    }

    [Fact]
    public void Members_alike_are_chosen_as_many_as_needed_and_no_more()
    {
        var table = CostTable.Fixed(Truth.Yes, Truth.Unknown);
        table.Offer(Truth.Yes, Truth.Yes, 3, null);
        var schema = new PopulationSchema(0, Quantifier.Share, ThresholdOperator.AtLeast, "90%", false, false, []);
        var required = new Requirement(ThresholdOperator.AtLeast, Fraction.Of(9, 10));
        var one = new MemberClass([.. Enumerable.Range(0, 785)], 785, Truth.Yes, Truth.Unknown, table);
        var found = Settlement.Find([one], Constraint.For(schema, required, false, false, Truth.Yes).First());
        Assert.Equal(707 * 3, found?.Cost);
    }

    private static long? Found(List<MemberClass> members, PopulationSchema schema, Requirement required, Truth? goal) =>
        Constraint.For(schema, required, hasUnlisted: false, isOpen: false, goal)
            .Select(constraint => Settlement.Find(members, constraint)?.Cost).Where(cost => cost is not null).Min();

    private static long? Cheapest(List<MemberClass> members, PopulationSchema schema, Requirement required, Truth? goal)
    {
        long? best = null;
        foreach (var choice in Choices(members, 0))
        {
            var cost = choice.Sum(state => (long)state.Cost);
            if (best <= cost || TruthOf(choice.Select(state => state.State), schema, required) != goal) continue;
            best = cost;
        }

        return best;
    }

    private static IEnumerable<ImmutableList<((Truth Scope, Truth Truth) State, int Cost)>> Choices(List<MemberClass> members, int at)
    {
        if (at == members.Count) return [[]];
        var own = States.Where(state => members[at].Table.CostOf(state.Scope, state.Truth) >= 0)
            .Select(state => (state, members[at].Table.CostOf(state.Scope, state.Truth))).ToList();
        return Choices(members, at + 1).SelectMany(rest => own.Select(rest.Add));
    }

    private static Truth? TruthOf(IEnumerable<(Truth Scope, Truth Truth)> states, PopulationSchema schema, Requirement required)
    {
        var tally = new MemberTally(1);
        foreach (var (scope, truth) in states)
        {
            if (scope == Truth.No) tally.AddOutOfScope();
            else tally.Add(scope, [truth]);
        }

        return Judgement.Of(schema, tally.Counts, 0, isGrouped: false, required).Truth;
    }

    private static MemberClass RandomMember(Random random)
    {
        var now = States[random.Next(States.Length)];
        var table = CostTable.Fixed(now.Scope, now.Truth);
        foreach (var state in States)
        {
            if (state != now && random.Next(3) > 0) table.Offer(state.Scope, state.Truth, random.Next(1, 5), null);
        }

        return new MemberClass([0], 1, now.Scope, now.Truth, table);
    }

    private static (Quantifier, Requirement) RandomRequirement(Random random)
    {
        var comparison = random.Next(2) == 0 ? ThresholdOperator.AtLeast : ThresholdOperator.MoreThan;
        return random.Next(3) switch
        {
            0 => (Quantifier.Every, new Requirement(ThresholdOperator.AtLeast, Fraction.One)),
            1 => (Quantifier.Share, new Requirement(comparison, Fraction.Of(random.Next(0, 5), 4))),
            _ => (Quantifier.Count, new Requirement(comparison, Fraction.Of(random.Next(0, 9), 2))),
        };
    }
}
