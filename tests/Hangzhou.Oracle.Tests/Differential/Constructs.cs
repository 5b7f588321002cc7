using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Oracle;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Differential;

/// <summary>Names the constructs of the language that stand in a plan, in facts, and in a report.</summary>
internal static class Constructs
{
    /// <summary>Those of the rules.</summary>
    public static IEnumerable<string> In(LoweredPlan plan)
    {
        foreach (var entity in plan.Vocabulary.Entities)
        {
            yield return entity.IsSingle ? "entity: single" : "entity: roster";
            foreach (var field in entity.Fields.SelectMany(WithItems)) yield return OfField(field);
        }

        foreach (var assumption in plan.Assumptions)
        {
            yield return $"assumption: {OfType(assumption.Type)}";
            yield return "assumption: " + (assumption.Readings.Count switch { 0 => "no reading", 1 => "one reading", _ => "several readings" });
        }

        foreach (var target in plan.Targets)
        {
            if (target.Milestones.Count == 0) yield return "target: not encoded";
            foreach (var construct in target.Milestones.SelectMany(In)) yield return construct;
        }
    }

    /// <summary>Those of the facts.</summary>
    public static IEnumerable<string> In(World world)
    {
        var seen = world.Rounds.Count(round => round.Date <= world.AsOf);
        yield return "rounds: " + (seen switch { 0 => "none", 1 => "one", _ => "several" });
        if (seen < world.Rounds.Length) yield return "rounds: one after the as-of date";
        foreach (var table in world.Rounds.SelectMany(round => round.Tables.Values))
        {
            yield return "roster: " + ((table.IsComplete, table.KnownTotal) switch
            {
                (true, _) => "complete",
                (false, null) => "incomplete, nobody knows the total",
                (false, var total) when total == table.Rows.Length => "incomplete, all listed",
                _ => "incomplete, total known",
            });
            if (table.Rows.IsEmpty) yield return "roster: empty";
        }
    }

    /// <summary>Those of the verdicts.</summary>
    public static IEnumerable<string> In(LoweredPlan plan, PlanReport report)
    {
        if (report.Groups.Length > 0) yield return "report: groups";
        foreach (var target in report.Targets)
        {
            var timings = plan.Targets.First(one => one.Number == target.Number).Milestones.ToDictionary(one => one.Id, one => NameOf(one.Timing), StringComparer.Ordinal);
            yield return "target's status: " + (target.Status is { } status ? StatusNames.Of(status) : "null");
            foreach (var milestone in target.Milestones)
            {
                foreach (var construct in In(milestone, timings[milestone.Id])) yield return construct;
            }
        }
    }

    /// <summary>A timing's name.</summary>
    public static string NameOf(LoweredTiming timing) => timing switch
    {
        LoweredByTiming => "by",
        LoweredDuringTiming => "during",
        LoweredFromTiming => "from",
        LoweredEachYearTiming => "each year",
        _ => throw new InvalidOperationException($"{timing}"),
    };

    /// <summary>A type's name, as one construct.</summary>
    public static string OfType(FieldType type) => type switch
    {
        SimpleFieldType simple => simple.Type.ToString(),
        QuantityFieldType quantity => quantity.Dimension.ToString(),
        ChoiceFieldType choice => choice.IsMany ? "many one of" : "one of",
        RelationFieldType relation => relation.IsMany ? "relation to many" : "relation to one",
        InverseFieldType => "inverse",
        OwnedFieldType => "owned",
        _ => throw new InvalidOperationException($"{type}"),
    };

    private static IEnumerable<LoweredField> WithItems(LoweredField field) =>
        field.Type is OwnedFieldType owned ? [field, .. owned.Fields] : [field];

    private static string OfField(LoweredField field) => $"field: {OfType(field.Type)}{(field.IsByYear ? " by year" : string.Empty)}";

    private static IEnumerable<string> In(LoweredMilestone milestone)
    {
        yield return $"timing: {NameOf(milestone.Timing)}";
        yield return $"pace: {milestone.Pace}";
        yield return "populations: " + (milestone.Populations.Count == 1 ? "one" : "several");
        foreach (var population in milestone.Populations)
        {
            yield return $"quantifier: {population.Quantifier}";
            yield return $"evidence: {(population.Evidence.Count == 0 ? "none" : $"asked by {population.Quantifier}")}";
            yield return population.Scope is null ? $"quantifier: {population.Quantifier} of all" : $"quantifier: {population.Quantifier} where";
            if (population.Threshold is { } threshold) yield return $"threshold: {population.Quantifier} {population.Operator} {OfThreshold(threshold)}";
            var expressions = population.Criteria.Select(criterion => criterion.Expression).Concat(population.Scope is { } scope ? [scope] : []);
            foreach (var node in expressions.SelectMany(Nodes.Within))
            {
                foreach (var construct in In(node)) yield return construct;
            }
        }
    }

    private static string OfThreshold(LoweredExpression threshold) => threshold is LoweredAssumptionValue ? "by assumption" : "by figure";

    private static IEnumerable<string> In(LoweredExpression node)
    {
        yield return $"node: {node.GetType().Name}";
        switch (node)
        {
            case LoweredFieldRead read:
                yield return $"year: {read.Year.GetType().Name}";
                yield return $"read: {OfType(read.Field.Type)}{(read.Field.IsByYear ? " by year" : string.Empty)} of {(read.OwnedField is null ? "a member" : "an item")}";
                if (read.WithEvidence) yield return $"read with evidence: {OfType(read.Field.Type)}{(read.Field.IsByYear ? " by year" : string.Empty)}";
                break;
            case LoweredCompare compare:
                yield return $"compare: {compare.Domain} {compare.Operator}";
                break;
            case LoweredArithmetic arithmetic:
                yield return $"arithmetic: {arithmetic.Operator}";
                break;
            case LoweredAssumptionValue use:
                yield return $"assumption read: {OfType(use.Type)}";
                break;
            case LoweredCount count:
                yield return $"count: {count.Collection.GetType().Name} {(count.Where is null ? "of all" : "where")}";
                if (count.Collection is InverseCollection { WithEvidence: true }) yield return "read with evidence: inverse";
                break;
            case LoweredSum sum:
                yield return $"sum: {sum.Collection.GetType().Name} {(sum.Where is null ? "of all" : "where")}";
                yield return sum.IsNeverNegative ? "sum: never negative" : "sum: of either sign";
                break;
        }
    }

    private static IEnumerable<string> In(MilestoneReport milestone, string timing)
    {
        yield return $"status: {timing} {StatusNames.Of(milestone.Status)}";
        yield return $"truth: {timing} {milestone.Truth?.ToString() ?? "not applicable"}";
        foreach (var window in milestone.Windows) yield return $"window: {StatusNames.Of(window.Status)}";
        if (milestone.Pace is { } pace)
        {
            yield return $"pace: {StatusNames.Of(pace.Class)} of {(milestone.Populations.First(one => one.Place == pace.Population).Quantifier)}";
            yield return $"pace: {StatusNames.Of(pace.Class)} by {pace.Method}";
        }

        if (milestone.Readings.Length > 0) yield return "readings: differ";
        if (milestone.ChangedMembers.Length > 0) yield return "changed members";
        foreach (var population in milestone.Populations)
        {
            yield return $"population's truth: {population.Quantifier} {population.Truth?.ToString() ?? "not applicable"}";
            if (population.Bounds is { LowerAttained: false }) yield return "bounds: lower end not attained";
            if (population.Bounds is { UpperAttained: false }) yield return "bounds: upper end not attained";
            if (population.Unlisted is not 0 and not null) yield return $"unlisted: some, {population.Quantifier}";
            if (population.Unlisted is null) yield return $"unlisted: nobody knows, {population.Quantifier}";
        }
    }
}
