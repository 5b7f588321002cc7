using System.IO;
using System.Text.Json;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>The JSON of <c>list</c>; its schema is docs/json/list.schema.json.</summary>
internal static class PlanJson
{
    public static void Write(PlanSchema plan, TextWriter output) => JsonOutput.Write(output, json => Write(plan, json));

    private static void Write(PlanSchema plan, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("plan");
        json.WriteString("name", plan.Name);
        json.WriteText("title", plan.Title);
        json.WriteDate("from", plan.FirstDay);
        json.WriteDate("to", plan.LastDay);
        json.WriteString("edition", plan.Edition);
        json.WriteEndObject();
        WriteGoals(plan, json);
        json.WriteStartArray("targets");
        foreach (var target in plan.Targets) WriteTarget(plan, target, json);
        json.WriteEndArray();
        WriteAssumptions(plan, json);
        WriteNotEncoded(plan, json);
        json.WriteEndObject();
    }

    private static void WriteGoals(PlanSchema plan, Utf8JsonWriter json)
    {
        json.WriteStartArray("goals");
        foreach (var goal in plan.Goals)
        {
            json.WriteStartObject();
            json.WriteString("name", goal.Name);
            json.WriteText("title", goal.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTarget(PlanSchema plan, TargetSchema target, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("number", target.Number);
        json.WriteString("goal", target.Goal);
        json.WriteText("title", target.Title);
        json.WriteStartArray("milestones");
        foreach (var milestone in target.Milestones) WriteMilestone(plan, milestone, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMilestone(PlanSchema plan, MilestoneSchema milestone, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", milestone.Id);
        json.WriteText("title", milestone.Title);
        json.WriteStartArray("cites");
        foreach (var cite in milestone.Cites) json.WriteStringValue(cite);
        json.WriteEndArray();
        WriteTiming(milestone.Timing, json);
        json.WriteStartArray("populations");
        foreach (var population in milestone.Populations) WritePopulation(plan, population, json);
        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var figure in milestone.Figures) json.WriteStringValue(figure);
        json.WriteEndArray();
        json.WriteStartArray("assumptions");
        foreach (var assumption in milestone.Assumptions) json.WriteStringValue(plan.Assumptions[assumption].Name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTiming(MilestoneTiming timing, Utf8JsonWriter json)
    {
        json.WriteStartObject("timing");
        json.WriteString("kind", Words.Of(timing));
        if (Timings.FirstDay(timing) is { } from) json.WriteDate("from", from);
        json.WriteDate("due", timing.Due);
        json.WriteEndObject();
    }

    private static void WritePopulation(PlanSchema plan, PopulationSchema population, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("entity", population.Entity is { } entity ? plan.Entities[entity].Name : null);
        json.WriteString("quantifier", Words.Of(population.Quantifier));
        if (population.ThresholdText is { } threshold)
        {
            json.WriteStartObject("threshold");
            json.WriteString("operator", Words.Of(population.Operator));
            json.WriteString("text", threshold);
            json.WriteEndObject();
        }

        json.WriteStartArray("criteria");
        foreach (var criterion in population.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("label", criterion.Label);
            json.WriteString("text", criterion.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAssumptions(PlanSchema plan, Utf8JsonWriter json)
    {
        json.WriteStartArray("assumptions");
        foreach (var assumption in plan.Assumptions)
        {
            json.WriteStartObject();
            json.WriteString("name", assumption.Name);
            json.WriteString("reads", assumption.Reads);
            json.WriteStartArray("readings");
            foreach (var reading in assumption.Readings)
            {
                json.WriteStartObject();
                json.WriteString("name", reading.Name);
                json.WriteString("value", reading.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("status", assumption.Status);
            json.WriteString("decidedBy", assumption.DecidedBy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNotEncoded(PlanSchema plan, Utf8JsonWriter json)
    {
        json.WriteStartArray("notEncoded");
        foreach (var part in plan.NotEncoded)
        {
            json.WriteStartObject();
            json.WriteString("cite", part.Cite);
            if (part.Part is not null) json.WriteString("part", part.Part);
            json.WriteString("because", part.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
