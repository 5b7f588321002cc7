using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;
using Quantifier = Hangzhou.Dsl.Lowering.Quantifier;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>Judges a milestone, under every reading, and writes what was found in the types of the report.</summary>
internal sealed class MilestoneWriter(
    LoweredPlan plan, IReadOnlyList<RoundFacts> rounds, DateOnly asOf, LoweredMilestone milestone, Group? group)
{
    /// <param name="isExplained">Whether the members are listed.</param>
    public MilestoneReport Write(bool isExplained)
    {
        var inUse = ReadingsInUse();
        var verdict = Judge(inUse);
        var populations = new List<PopulationReport>();
        foreach (var population in verdict.Shown.Populations) populations.Add(Write(population, new Evaluator(plan, rounds, inUse), isExplained));
        var windows = new List<WindowReport>();
        foreach (var window in verdict.Windows) windows.Add(new WindowReport(window.Year, window.Status, Product.Of(window.Truth)));
        return new MilestoneReport(
            milestone.Id, plan.Header.Edition, verdict.Status, Product.Of(verdict.Truth), verdict.Due, verdict.FirstHeld, verdict.LastHeld,
            [.. windows], [.. populations], verdict.Pace, WriteReadings(inUse), [.. verdict.Changed]);
    }

    private Verdict Judge(IReadOnlyDictionary<int, LoweredReading> readings) =>
        new TimeJudge(plan, milestone, rounds, asOf, new Evaluator(plan, rounds, readings), group).Judge();

    private Dictionary<int, LoweredReading> ReadingsInUse()
    {
        var inUse = new Dictionary<int, LoweredReading>();
        foreach (var assumption in plan.Assumptions)
        {
            if (assumption.Readings.Count > 0) inUse.Add(assumption.Ordinal, assumption.Readings[0]);
        }

        return inUse;
    }

    // every reading of one assumption, the others as in use; shown where the verdicts differ
    private ImmutableArray<ReadingReport> WriteReadings(Dictionary<int, LoweredReading> inUse)
    {
        var written = new List<ReadingReport>();
        foreach (var ordinal in milestone.Assumptions)
        {
            var assumption = plan.Assumptions[ordinal];
            var under = new List<ReadingReport>();
            var differ = false;
            foreach (var reading in assumption.Readings)
            {
                var readings = new Dictionary<int, LoweredReading>(inUse) { [ordinal] = reading };
                under.Add(new ReadingReport(assumption.Name, reading.Name, Judge(readings).Status));
                if (under[^1].Status != under[0].Status) differ = true;
            }

            if (differ) written.AddRange(under);
        }

        return [.. written];
    }

    private PopulationReport Write(JudgedPopulation judged, Evaluator evaluator, bool isExplained)
    {
        var population = judged.Population;
        var @operator = population.Operator == ComparisonOperator.MoreThan ? ThresholdOperator.MoreThan : ThresholdOperator.AtLeast;
        var members = new List<MemberExplanation>();
        foreach (var member in judged.Members)
        {
            if (isExplained) members.Add(Write(member, population, evaluator));
        }

        return new PopulationReport(
            population.Entity is { } entity ? plan.Vocabulary.Entities[entity].Name : null,
            (Hangzhou.Targets.Evaluation.Quantifier)population.Quantifier,
            judged.Required is null ? null : new Requirement(@operator, Product.Of(judged.Required)),
            population.Quantifier switch { Quantifier.The => 1, Quantifier.Overall => 0, _ => judged.Members.Count }, judged.Unlisted, CountsOf(judged), BoundsOf(judged.Range),
            Product.Of(judged.Truth), CriteriaOf(judged), [.. members]) { Place = judged.Place };
    }

    private static MemberCounts CountsOf(JudgedPopulation judged)
    {
        if (judged.Population.Quantifier == Quantifier.Overall) return default;
        var counts = judged.Counts;
        return new MemberCounts(
            new TruthCounts((int)counts.Satisfied, (int)counts.NotSatisfied, (int)counts.Unknown),
            new TruthCounts((int)counts.MaybeSatisfied, (int)counts.MaybeNotSatisfied, (int)counts.MaybeUnknown),
            (int)counts.OutOfScope);
    }

    private static Hangzhou.Targets.Evaluation.Bounds? BoundsOf(Range? range) => range is null ? null : new Hangzhou.Targets.Evaluation.Bounds(
        Product.Of(range.Lower), range.Upper is null ? null : Product.Of(range.Upper), range.IsLowerAttained, range.IsUpperAttained);

    private static ImmutableArray<CriterionReport> CriteriaOf(JudgedPopulation judged)
    {
        var criteria = new List<CriterionReport>();
        for (var i = 0; i < judged.Population.Criteria.Count; i++)
        {
            int yes = 0, no = 0, unknown = judged.Members.Count == 0 && judged.Range is null ? 1 : 0;
            foreach (var member in judged.Members)
            {
                if (member.Scope != Tri.Yes) continue;
                if (member.Criteria[i].Truth == Tri.Yes) yes++;
                if (member.Criteria[i].Truth == Tri.No) no++;
                if (member.Criteria[i].Truth == Tri.Unknown) unknown++;
            }

            criteria.Add(new CriterionReport(judged.Population.Criteria[i].Label, yes, no, unknown));
        }

        return [.. criteria];
    }

    private MemberExplanation Write(JudgedMember member, LoweredPopulation population, Evaluator evaluator)
    {
        var criteria = new List<CriterionExplanation>();
        for (var i = 0; i < population.Criteria.Count; i++)
        {
            var criterion = population.Criteria[i];
            var seen = ValuesSeen.Of(criterion.Expression, member.Criteria[i].Place, plan, rounds, evaluator);
            criteria.Add(new CriterionExplanation(criterion.Label, Product.Of(member.Criteria[i].Truth), [.. seen], new RuleLine(string.Empty, 0)));
        }

        return new MemberExplanation(member.Id, Product.Of(member.Scope), Product.Of(member.Truth), [.. criteria]);
    }
}
