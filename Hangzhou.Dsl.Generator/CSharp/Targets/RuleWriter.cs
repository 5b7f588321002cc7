using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes the class through which the assessor asks a milestone's rule: each method chooses the population.</summary>
internal sealed class RuleWriter
{
    private const string OfMember = "(int population, int member, in " + Runtime.EvaluationPoint + " point";

    private readonly TargetModel _model;
    private readonly string _milestone;
    private readonly IReadOnlyList<PopulationWriter> _writers;
    private readonly IReadOnlyList<PopulationShape> _populations;

    public RuleWriter(TargetModel model, string milestone, IReadOnlyList<PopulationWriter> populations)
    {
        _model = model;
        _milestone = milestone;
        _writers = populations;
        _populations = populations.Select(population => population.Shape).ToList();
    }

    public void WriteRule(IndentedWriter writer)
    {
        writer.Line();
        writer.Open($"internal sealed class Rule : {Runtime.Evaluation}MilestoneRule");
        writer.Line($"internal Rule({Runtime.Evaluation}MilestoneSchema schema) : base(schema) {{ }}");
        if (_populations.Any(shape => shape.Population.Scope is not null))
        {
            WriteMethod(writer, $"{Runtime.Truth} Scope{OfMember})", _populations.Where(shape => shape.Population.Scope is not null), WriteScope, $"return {Runtime.Truth}.Yes;", isMapped: true);
        }

        WriteMethod(writer, $"void Judge{OfMember}, {Runtime.Span}<{Runtime.Truth}> criteria, ulong wanted)", _populations, WriteJudge, OutOfRange, isMapped: true);
        if (_populations.Any(shape => shape.HasColumns)) WriteJudgeColumns(writer);
        if (_populations.Any(shape => shape.Population.Threshold is not null)) WriteThreshold(writer);
        if (_populations.Any(shape => shape.Measure is not null)) WriteMeasures(writer);
        WriteMethod(writer, $"{Runtime.MemberExplanation} Explain{OfMember})", _populations, WriteExplain, OutOfRange);
        writer.Close();
    }

    private const string OutOfRange = "throw new global::System.ArgumentOutOfRangeException(nameof(population));";

    private void WriteMethod(
        IndentedWriter writer, string signature, IEnumerable<PopulationShape> shapes, Action<IndentedWriter, PopulationShape, string> write, string otherwise,
        bool isMapped = false)
    {
        writer.Line();
        if (isMapped) CriterionWriter.WriteNoInlining(writer);
        writer.Open("public override " + signature);
        writer.Line($"var context = new {_model.Vocabulary.Names.Context}(point);");
        writer.Open("switch (population)");
        foreach (var shape in shapes)
        {
            writer.Open($"case {CSharpText.Number(shape.Index)}:");
            write(writer, shape, BindSubject(writer, shape));
            writer.Close();
        }

        writer.Line("default: " + otherwise);
        writer.Close();
        writer.Close();
    }

    // The member by its place in the roster; a single entity's is always there.
    private static string BindSubject(IndentedWriter writer, PopulationShape shape)
    {
        if (shape.Entity is { } entity)
        {
            var place = entity.Entity.IsSingle ? string.Empty : "[member]";
            writer.Line($"var subject = new {entity.View}(context.Round.{entity.RosterName}{place});");
        }

        return Signature.Arguments(BoundSubject(shape), shape.NeedsContext);
    }

    private static Subject BoundSubject(PopulationShape shape) => shape.Subject with { Member = "subject" };

    // The rules themselves, not calls of the population's methods: a start would pay for each of those.
    private void WriteScope(IndentedWriter writer, PopulationShape shape, string arguments)
    {
        if (_writers[shape.Index].Scope(BoundSubject(shape)) is { } scope) CriterionWriter.WriteMapped(writer, $"return {scope};", _model.Positions[shape.Population.ScopeNode]);
    }

    private void WriteExplain(IndentedWriter writer, PopulationShape shape, string arguments) =>
        writer.Line($"return {Class(shape)}.Explain({arguments});");

    private void WriteJudge(IndentedWriter writer, PopulationShape shape, string arguments)
    {
        var criteria = _writers[shape.Index].Criteria(BoundSubject(shape));
        for (var i = 0; i < criteria.Count; i++)
        {
            if (shape.HasColumns) writer.Line($"if ((wanted & (1UL << {CSharpText.Number(i)})) != 0)");
            CriterionWriter.WriteMapped(writer, $"criteria[{CSharpText.Number(i)}] = {criteria[i]};", _model.Positions[shape.Population.Criteria[i].Node]);
        }

        writer.Line("break;");
    }

    private void WriteJudgeColumns(IndentedWriter writer)
    {
        writer.Line();
        writer.Line($"public override {Runtime.BlockTruths} Judge(int population, int criterion, {Runtime.ColumnSet} columns, {Runtime.ColumnBlock} block, in {Runtime.EvaluationPoint} point) => population switch");
        writer.Open();
        foreach (var shape in _populations.Where(shape => shape.HasColumns))
        {
            var context = shape.NeedsContext ? $", new {_model.Vocabulary.Names.Context}(point)" : string.Empty;
            writer.Line($"{CSharpText.Number(shape.Index)} => {Class(shape)}.Judge(criterion, ({shape.Entity?.Columns})columns, block{context}),");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(population)),");
        writer.Close(";");
    }

    // Written in full: the rule's own methods have the same names.
    private string Class(PopulationShape shape) => shape.ClassName ?? _milestone;

    private void WriteThreshold(IndentedWriter writer)
    {
        writer.Line();
        writer.Open($"public override {Runtime.Fraction}? Threshold(int population, {Runtime.Readings} readings)");
        writer.Open("switch (population)");
        foreach (var shape in _populations)
        {
            if (shape.Population.Threshold is { } threshold) writer.Line($"case {CSharpText.Number(shape.Index)}: return {Threshold(threshold)};");
        }

        writer.Line("default: return null;");
        writer.Close();
        writer.Close();
    }

    private string Threshold(LoweredExpression threshold) => threshold switch
    {
        LoweredQuantity constant => CSharpText.Exact(constant.Value),
        LoweredAssumptionValue value =>
            $"{_model.Vocabulary.Names.Assumptions}.{_model.Vocabulary.Assumptions[value.Assumption].Method}(readings)",
        _ => throw new InvalidOperationException($"No threshold from {threshold.GetType().Name}."),
    };

    private void WriteMeasures(IndentedWriter writer)
    {
        writer.Line();
        writer.Open($"public override {Runtime.Evaluation}Measure MeasureOf(int population, in {Runtime.EvaluationPoint} point)");
        writer.Line($"var context = new {_model.Vocabulary.Names.Context}(point);");
        writer.Open("switch (population)");
        foreach (var shape in _populations.Where(shape => shape.Measure is not null))
        {
            writer.Open($"case {CSharpText.Number(shape.Index)}:");
            var arguments = BindSubject(writer, shape);
            writer.Line($"return {Class(shape)}.Measure({arguments});");
            writer.Close();
        }

        writer.Line("default: return default;");
        writer.Close();
        writer.Close();
    }
}
