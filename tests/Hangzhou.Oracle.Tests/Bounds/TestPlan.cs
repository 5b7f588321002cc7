using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>A plan written by hand, one milestone a quantifier, all over one roster whose members carry their truths.</summary>
internal sealed class TestPlan
{
    private static readonly LocalizedText NoTitle = new(null, null);

    // Past the deadline, so that a status follows from the truth alone.
    private static readonly DateOnly Reported = new(2030, 12, 31);
    private static readonly DateOnly AsOf = new(2031, 1, 1);

    private readonly PlanSchema _schema;
    private readonly ImmutableArray<TargetRules> _targets;

    private TestPlan(ImmutableArray<ImmutableArray<Quantified>> milestones)
    {
        var rules = milestones.Select((populations, i) => (MilestoneRule)new TestRule(Milestone($"1.{i + 1}", populations), populations)).ToImmutableArray();
        var target = new TargetSchema(1, "A", NoTitle, [.. rules.Select(rule => rule.Schema)]);
        var field = new FieldSchema("group", null, NoTitle, FieldKind.Text, false, [], [], null, null, []);
        _schema = new PlanSchema(
            "test", NoTitle, new DateOnly(2026, 1, 1), new DateOnly(2035, 12, 31), "2025", null, 2025, [new GoalSchema("A", NoTitle)],
            [new EntitySchema("member", "members", false, NoTitle, -1, [field])], [], [target], [], "rules", "by hand");
        _targets = [new TargetRules(target, rules)];
    }

    /// <summary>A milestone for each population.</summary>
    public static TestPlan OfEach(IEnumerable<Quantified> populations) => new([.. populations.Select(population => ImmutableArray.Create(population))]);

    /// <summary>One milestone of several populations.</summary>
    public static TestPlan OfOne(IEnumerable<Quantified> populations) => new([[.. populations]]);

    /// <summary>How each milestone stands, its deadline past; by the members' groups, where they have some, too.</summary>
    public PlanReport Assess(IReadOnlyList<TestMember> roster, RosterCompleteness completeness, bool byGroup = false)
    {
        var round = new TestRound(new RoundInfo(Reported, RoundKind.Reported, NoTitle, []), [.. roster], completeness);
        return Assessor.Assess(_schema, _targets, new TestRounds(round), AsOf, new AssessOptions(byGroup ? "group" : null));
    }

    private static MilestoneSchema Milestone(string id, ImmutableArray<Quantified> populations) => new(
        id, NoTitle, [id], new ByTiming(Reported), PaceMethod.None, [.. populations.Select(population => population.Schema)], "by hand", [], [],
        new RuleLine("plan.hz", 1));

    private sealed class TestRounds(Round round) : RoundSet([round], string.Empty);

    private sealed class TestRound(RoundInfo info, TestMember[] roster, RosterCompleteness completeness) : Round(info)
    {
        private readonly Roster<TestMember> _roster = new(roster, [.. roster.Select((_, i) => $"M{i}")], completeness);

        public TestMember this[int member] => _roster[member];

        public override Roster RosterOf(int entity) => _roster;

        public override KeySet GroupKeys(int entity, int field, int member) => _roster[member].Groups;
    }

    private sealed class TestRule(MilestoneSchema schema, ImmutableArray<Quantified> populations) : MilestoneRule(schema)
    {
        public override Truth Scope(int population, int member, in EvaluationPoint point) => At(member, point).Scope;

        public override void Judge(int population, int member, in EvaluationPoint point, Span<Truth> criteria, ulong wanted) =>
            At(member, point).Criteria.CopyTo(criteria);

        public override Fraction? Threshold(int population, Readings readings) => populations[population].Required;

        public override MemberExplanation Explain(int population, int member, in EvaluationPoint point) =>
            new(string.Empty, Truth.Unknown, Truth.Unknown, []);

        private static TestMember At(int member, in EvaluationPoint point) => ((TestRound)point.Round)[member];
    }
}

/// <summary>A member of the roster.</summary>
/// <param name="Criteria">The truths of its two criteria.</param>
internal sealed record TestMember(Truth Scope, ImmutableArray<Truth> Criteria, KeySet Groups = default)
{
    // Each truth as a fold of two: one no outweighs an unknown.
    private static readonly ImmutableArray<Truth> Fulfilled = [Truth.Yes, Truth.Yes];
    private static readonly ImmutableArray<Truth> NotFulfilled = [Truth.No, Truth.Unknown];
    private static readonly ImmutableArray<Truth> Open = [Truth.Unknown, Truth.Yes];

    public static TestMember Of(Member member, KeySet groups = default) =>
        new(member.Scope, member.Fulfils switch { Truth.Yes => Fulfilled, Truth.No => NotFulfilled, _ => Open }, groups);
}

/// <summary>A population's quantifier with its threshold: a share in parts of <see cref="Expected.Whole"/>, a number in halves.</summary>
internal sealed record Quantified(Quantifier Quantifier, ThresholdOperator Operator, int Threshold, bool HasScope)
{
    public Fraction? Required => Quantifier switch
    {
        Quantifier.Share => Expected.AsFraction(Threshold),
        Quantifier.Count => Fraction.Of(Threshold, 2),
        _ => null,
    };

    public PopulationSchema Schema => new(
        0, Quantifier, Operator, null, HasScope, false,
        [.. new[] { "a", "b" }.Select(label => new CriterionSchema(label, "by hand", new RuleLine("plan.hz", 1)))]);

    /// <summary>What all the ways that things may be say; null: they bind nobody for certain, and a share of nobody says nothing.</summary>
    public Truth? Expect(Outcome[] outcomes)
    {
        if (Quantifier == Quantifier.Count) return Expected.Of<Outcome>(outcomes, outcome => IsMet(2 * outcome.Fulfilling));
        if (outcomes.All(outcome => outcome.InScope == 0)) return null;
        return Quantifier == Quantifier.Every
            ? Expected.Of<Outcome>(outcomes, outcome => outcome.Fulfilling == outcome.InScope)
            : Expected.Of<Outcome>(outcomes, outcome => IsMet(Expected.Share(outcome)));
    }

    private bool IsMet(int value) => Operator == ThresholdOperator.AtLeast ? value >= Threshold : value > Threshold;
}
