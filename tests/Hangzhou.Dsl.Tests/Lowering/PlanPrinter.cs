using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Tests.Lowering;

/// <summary>Prints a whole lowered plan with its source maps, so that all of it can be read and compared.</summary>
internal static class PlanPrinter
{
    public static string Print(LoweredPlan plan, EquatableArray<SourceMap> maps)
    {
        var text = new StringBuilder();
        Line(text, 0, plan.Header.ToString());
        foreach (var goal in plan.Goals) Line(text, 0, goal.ToString());
        foreach (var entity in plan.Vocabulary.Entities) PrintEntity(text, entity);
        foreach (var assumption in plan.Assumptions) PrintAssumption(text, assumption);
        for (var i = 0; i < plan.Targets.Count; i++) PrintTarget(text, plan.Targets[i], maps[i]);
        foreach (var entry in plan.NotEncoded) Line(text, 0, entry.ToString());
        return text.ToString();
    }

    private static void PrintEntity(StringBuilder text, LoweredEntity entity)
    {
        Line(text, 0, $"{(entity.IsSingle ? "single " : "")}entity {Number(entity.Ordinal)} {entity.Name} / {entity.Plural}, key {Number(entity.KeyField)}, {entity.Title}");
        foreach (var field in entity.Fields)
        {
            var chinese = field.Chinese is null ? "" : " zh " + field.Chinese;
            Line(text, 1, LoweredPrinter.PrintField(field) + chinese);
        }
    }

    private static void PrintAssumption(StringBuilder text, LoweredAssumption assumption)
    {
        Line(text, 0, $"assumption {Number(assumption.Ordinal)} {assumption.Name}: {LoweredPrinter.PrintType(assumption.Type)} \"{assumption.Reads}\" {assumption.Status} by {assumption.DecidedBy}");
        foreach (var reading in assumption.Readings) Line(text, 1, $"{reading.Name} = {LoweredPrinter.Print(reading.Value)} \"{reading.Text}\"");
    }

    private static void PrintTarget(StringBuilder text, LoweredTarget target, SourceMap map)
    {
        Line(text, 0, $"target {Number(target.Number)} of {target.Goal}, {target.Title}");
        foreach (var milestone in target.Milestones) PrintMilestone(text, milestone, map);
    }

    private static void PrintMilestone(StringBuilder text, LoweredMilestone milestone, SourceMap map)
    {
        Line(text, 1, $"milestone {milestone.Id} {At(map, milestone.Node)} cites {Join(milestone.Cites)}, {milestone.Timing}, pace {milestone.Pace}");
        Line(text, 2, milestone.Text);
        if (milestone.Figures.Count > 0) Line(text, 2, "figures " + Join(milestone.Figures));
        if (milestone.Assumptions.Count > 0) Line(text, 2, "rests on " + Join(milestone.Assumptions.Select(Number)));
        foreach (var population in milestone.Populations) PrintPopulation(text, population, map);
    }

    private static void PrintPopulation(StringBuilder text, LoweredPopulation population, SourceMap map)
    {
        var threshold = population.Threshold is null ? "" : $" {population.Operator} {LoweredPrinter.Print(population.Threshold)}";
        Line(text, 2, $"{population.Quantifier}{threshold} of {population.Entity?.ToString(CultureInfo.InvariantCulture) ?? "the whole"}");
        if (population.Scope is { } scope) Line(text, 3, $"where {At(map, population.ScopeNode)} {LoweredPrinter.Print(scope)}");
        foreach (var criterion in population.Criteria)
        {
            Line(text, 3, $"{criterion.Label} {At(map, criterion.Node)} {criterion.Text}");
            Line(text, 4, LoweredPrinter.Print(criterion.Expression));
        }
    }

    private static string At(SourceMap map, int node)
    {
        var entry = map.Nodes[node];
        return $"#{Number(node)} {entry.Path}:{Number(entry.Lines.StartLine)}:{Number(entry.Lines.StartColumn)}-{Number(entry.Lines.EndLine)}:{Number(entry.Lines.EndColumn)}";
    }

    private static string Join(IEnumerable<string> items) => string.Join(", ", items);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, int indent, string line) =>
        text.Append(' ', indent * 2).Append(line).Append('\n');
}
