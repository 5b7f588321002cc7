using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Generator.CSharp.Plan;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes a milestone as data: its rule is made with it.</summary>
internal static class MilestoneSchemaWriter
{
    /// <param name="before">What stands before the schema on its first line.</param>
    /// <param name="after">What stands behind it on its last.</param>
    public static void WriteSchema(
        IndentedWriter writer, TargetModel model, LoweredMilestone milestone, IReadOnlyList<PopulationShape> populations, string before, string after)
    {
        writer.Line($"{before}new {Runtime.Evaluation}MilestoneSchema(");
        writer.Continuation($"{CSharpText.Literal(milestone.Id)}, {SchemaText.Title(milestone.Title)}, {Texts(milestone.Cites)}, {Timing(milestone.Timing)}, {Runtime.Evaluation}PaceMethod.{milestone.Pace},");
        writer.Continuation(Runtime.ArrayOf(Runtime.Evaluation + "PopulationSchema", populations.Select(shape => Population(model, shape)).ToList()) + ",");
        writer.Continuation($"{CSharpText.Literal(milestone.Text)}, {Texts(milestone.Figures)}, {Numbers(milestone.Assumptions)}, {SchemaText.Line(model.Positions[milestone.Node])}){Initializer(milestone)}{after}");
    }

    private static string Initializer(LoweredMilestone milestone) =>
        Initializer(DivisorsWriter.Assignments(milestone).ToList());

    private static string Initializer(IReadOnlyList<string> assignments) =>
        assignments.Count == 0 ? string.Empty : $" {{ {string.Join(", ", assignments)} }}";

    private static string Population(TargetModel model, PopulationShape shape)
    {
        var population = shape.Population;
        var criteria = population.Criteria.Select((criterion, i) => Criterion(model, criterion, shape.OverColumns[i])).ToList();
        return $"new {Runtime.Evaluation}PopulationSchema({(population.Entity is { } entity ? CSharpText.Number(entity) : "null")}, "
            + $"{Runtime.Evaluation}Quantifier.{population.Quantifier}, {Runtime.Evaluation}ThresholdOperator.{population.Operator}, "
            + $"{CSharpText.Literal(ThresholdText(model, population))}, {CSharpText.Bool(population.Scope is not null)}, {CSharpText.Bool(shape.Measure is not null)}, "
            + $"{Runtime.ArrayOf(Runtime.Evaluation + "CriterionSchema", criteria)}){Initializer(shape)}";
    }

    private static string Initializer(PopulationShape shape)
    {
        var evidence = shape.Population.Evidence
            .Select(asked => $"new {Runtime.Evaluation}EvidenceSchema({CSharpText.Number(asked.Entity)}, {CSharpText.Number(asked.Field)})").ToList();
        var reads = ReadsWriter.Of(shape.Population);
        return Initializer([
            .. shape.ScopeOverColumns ? new[] { "ScopeOverColumns = true" } : [],
            .. evidence.Count > 0 ? new[] { "Evidence = " + Runtime.ArrayOf(Runtime.Evaluation + "EvidenceSchema", evidence) } : [],
            .. reads.Length > 0 ? new[] { "ReadsText = " + CSharpText.Literal(reads) } : []]);
    }

    private static string Criterion(TargetModel model, LoweredCriterion criterion, bool isOverColumns)
    {
        var readsWindow = Operands.All(criterion.Expression).Any(inner => inner is LoweredFieldRead { Year: WindowYear });
        var isAtLeast = criterion.Expression is LoweredCompare { Operator: ComparisonOperator.AtLeast or ComparisonOperator.MoreThan };
        return $"new {Runtime.Evaluation}CriterionSchema({CSharpText.Literal(criterion.Label)}, {CSharpText.Literal(criterion.Text)}, "
            + $"{SchemaText.Line(model.Positions[criterion.Node])}, {CSharpText.Bool(readsWindow)}, {CSharpText.Bool(isAtLeast)}{(isOverColumns ? ", true" : string.Empty)})";
    }

    private static string? ThresholdText(TargetModel model, LoweredPopulation population) => population.Threshold switch
    {
        null => null,
        LoweredQuantity constant => ExpressionWords.OfConstant(
            constant.Value, population.Quantifier == Lowering.Quantifier.Share ? new QuantityFieldType(Dimension.Share, null) : null),
        var other => new ExpressionWords(model.Vocabulary).Of(other),
    };

    private static string Timing(LoweredTiming timing) => timing switch
    {
        LoweredByTiming by => $"new {Runtime.Evaluation}ByTiming({CSharpText.Date(by.Due)})",
        LoweredDuringTiming during => $"new {Runtime.Evaluation}DuringTiming({CSharpText.Date(CalendarDate.StartOf(during.From))}, {CSharpText.Date(CalendarDate.EndOf(during.To))})",
        LoweredFromTiming from => $"new {Runtime.Evaluation}FromTiming({CSharpText.Date(from.From)})",
        LoweredEachYearTiming each => $"new {Runtime.Evaluation}EachYearTiming({CSharpText.Number(each.From)}, {CSharpText.Number(each.To)})",
        _ => throw new InvalidOperationException($"No C# for {timing.GetType().Name}."),
    };

    private static string Texts(IEnumerable<string> texts) => Runtime.ArrayOf("string", texts.Select(CSharpText.Literal).ToList());

    private static string Numbers(IEnumerable<int> numbers) => Runtime.ArrayOf("int", numbers.Select(number => CSharpText.Number(number)).ToList());
}
