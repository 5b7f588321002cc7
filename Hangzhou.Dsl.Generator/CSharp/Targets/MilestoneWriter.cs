using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes a milestone's class: its populations, its schema and its rule.</summary>
internal sealed class MilestoneWriter
{
    private readonly TargetModel _model;
    private readonly LoweredMilestone _milestone;
    private readonly string _className;
    private readonly string _rule;
    private readonly IReadOnlyList<PopulationShape> _populations;

    /// <param name="place">Its place among the target's milestones.</param>
    public MilestoneWriter(TargetModel model, int place, string className)
    {
        _model = model;
        _milestone = model.Target.Milestones[place];
        _className = className;
        _rule = $"{TargetWriter.ClassName(model.Target.Number)}.Rules.Milestones[{CSharpText.Number(place)}]";
        _populations = ShapePopulations();
    }

    /// <summary>Writes what makes its rule.</summary>
    /// <param name="after">What stands behind it.</param>
    public void WriteCreation(IndentedWriter writer, string after) =>
        MilestoneSchemaWriter.WriteSchema(writer, _model, _milestone, _populations, $"    new {_className}.Rule(", ")" + after);

    public void WriteMilestone(IndentedWriter writer)
    {
        writer.Line();
        WriteDocumentation(writer);
        writer.Open("public static class " + _className);
        writer.Summary("The milestone as data.");
        writer.Line($"public static {Runtime.Evaluation}MilestoneSchema Schema => {_rule}.Schema;");
        var populations = _populations.Select(population => new PopulationWriter(_model, population, _className, _rule)).ToList();
        foreach (var population in populations) population.WritePopulation(writer);
        new RuleWriter(_model, _className, populations).WriteRule(writer);
        writer.Close();
    }

    private IReadOnlyList<PopulationShape> ShapePopulations()
    {
        var classes = MilestoneNames.OfPopulations(_milestone, _model.Vocabulary);
        return _milestone.Populations
            .Select((population, i) => PopulationShape.Of(population, i, classes[i], _model.Vocabulary))
            .ToList();
    }

    private void WriteDocumentation(IndentedWriter writer)
    {
        var title = _milestone.Title.English ?? _milestone.Title.Chinese;
        var cites = _milestone.Cites.Count == 0 ? string.Empty : " Cites " + string.Join(", ", _milestone.Cites) + ".";
        writer.Summary($"Milestone {_milestone.Id}{(title is null ? string.Empty : ": " + title)}.{cites}");
        writer.Line($"/// <remarks><c>{CSharpText.Xml(_milestone.Text)}</c></remarks>");
    }
}
