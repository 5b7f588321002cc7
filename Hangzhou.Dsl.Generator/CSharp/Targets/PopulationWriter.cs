using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Columns;
using Hangzhou.Dsl.Generator.CSharp.Expressions;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes a population's methods: Evaluate, InScope, Count, Explain and one for each criterion.</summary>
internal sealed class PopulationWriter
{
    private readonly TargetModel _model;
    private readonly PopulationShape _shape;
    private readonly string _milestone;
    private readonly string _rule;
    private readonly HelperMethods _helpers;
    private readonly ExpressionWriter _expressions;

    /// <param name="milestone">The milestone's class.</param>
    /// <param name="rule">The milestone's rule, in C#.</param>
    public PopulationWriter(TargetModel model, PopulationShape shape, string milestone, string rule)
    {
        _model = model;
        _milestone = milestone;
        _rule = rule;
        _shape = shape;
        _helpers = new HelperMethods(model.Vocabulary.Names, shape.ClassName, ClassPath);
        _expressions = new ExpressionWriter(model.Vocabulary, _helpers);
    }

    private string ClassPath =>
        string.Join(".", new[] { TargetWriter.ClassName(_model.Target.Number), _milestone, _shape.ClassName }.OfType<string>());

    /// <summary>What the population's methods look like.</summary>
    public PopulationShape Shape => _shape;

    /// <summary>The where in C#; null without one.</summary>
    public string? Scope(Subject subject) => _shape.Population.Scope is { } where ? _expressions.WriteTruth(where, subject) : null;

    /// <summary>Each criterion in C#.</summary>
    public IReadOnlyList<string> Criteria(Subject subject) =>
        _shape.Population.Criteria.Select(criterion => _expressions.WriteTruth(criterion.Expression, subject)).ToList();

    public void WritePopulation(IndentedWriter writer)
    {
        writer.Line();
        if (_shape.ClassName is { } className)
        {
            writer.Summary("The part that binds " + (_shape.Entity?.Entity.Plural ?? "the whole") + ".");
            writer.Open("public static class " + className);
        }

        WriteEvaluate(writer);
        var scope = Scope(_shape.Subject);
        var criteria = Criteria(_shape.Subject);
        if (scope is not null) WriteScope(writer, scope);
        if (_shape.Entity is { } entity) new CountWriter(_shape, _model.Vocabulary.Names).WriteCount(writer, entity, scope, criteria);
        if (_shape is { HasColumns: true, Entity: { } members }) new PopulationColumnsWriter(_shape, _model.Vocabulary).WritePopulation(writer, members, _rule);
        new ExplainWriter(_model, _shape, _expressions).WriteExplain(writer);
        WriteCriteria(writer, criteria);
        if (_shape.Measure is { } measure) MeasureWriter.WriteMeasure(writer, _shape, _expressions, _model.Vocabulary.Names, measure);
        _helpers.WriteAll(writer);
        if (_shape.ClassName is not null) writer.Close();
    }

    // No early exit: the truth of all criteria is one expression without branches.
    private void WriteEvaluate(IndentedWriter writer)
    {
        WriteOverloads(writer, Runtime.Truth, "Evaluate", "Whether the member fulfils every criterion.");
        var arguments = Signature.Arguments(_shape.Subject, _shape.NeedsContext);
        var criteria = _shape.Population.Criteria.Select((_, i) => $"Criterion{CSharpText.Number(i + 1)}({arguments})");
        writer.Summary("Whether the member fulfils every criterion.");
        writer.Line($"public static {Runtime.Truth} {Sign("Evaluate")}");
        writer.Continuation("=> " + Chain.Join(" & ", criteria) + ";");
    }

    private void WriteScope(IndentedWriter writer, string scope)
    {
        writer.Line();
        WriteOverloads(writer, Runtime.Truth, "InScope", "Whether the rule binds the member.");
        writer.Summary("Whether the rule binds the member.");
        CriterionWriter.WriteMapped(writer, "public static", Sign("InScope"), scope, _model.Positions[_shape.Population.ScopeNode]);
    }

    private void WriteCriteria(IndentedWriter writer, IReadOnlyList<string> criteria)
    {
        for (var i = 0; i < criteria.Count; i++)
        {
            var criterion = _shape.Population.Criteria[i];
            writer.Line();
            writer.Line($"/// <summary><c>{CSharpText.Xml(criterion.Text)}</c></summary>");
            CriterionWriter.WriteMapped(
                writer, "internal static", Sign("Criterion" + CSharpText.Number(i + 1)), criteria[i], _model.Positions[criterion.Node]);
        }
    }

    private string Sign(string method) => Signature.Of(_model.Vocabulary.Names, method, _shape.Subject, _shape.NeedsContext);

    private void WriteOverloads(IndentedWriter writer, string type, string method, string summary) =>
        Overloads.Write(writer, _shape, _model.Vocabulary.Names, type, method, summary);
}
