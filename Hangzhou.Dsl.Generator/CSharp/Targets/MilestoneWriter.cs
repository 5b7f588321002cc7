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

    public MilestoneWriter(TargetModel model, LoweredMilestone milestone, string className)
    {
        _model = model;
        _milestone = milestone;
        _className = className;
    }

    public void WriteMilestone(IndentedWriter writer)
    {
        var populations = ShapePopulations();
        writer.Line();
        WriteDocumentation(writer);
        writer.Open("public static class " + _className);
        MilestoneSchemaWriter.WriteSchema(writer, _model, _milestone, populations);
        foreach (var population in populations) new PopulationWriter(_model, population, _className).WritePopulation(writer);
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
