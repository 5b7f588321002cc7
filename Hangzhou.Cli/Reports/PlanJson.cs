using System.IO;
using System.Linq;
using System.Text.Json;
using Hangzhou.Cli.Output;
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
        json.WriteObjects("goals", plan.Goals, WriteGoal);
        json.WriteObjects("targets", plan.Targets, (target, _) => WriteTarget(plan, target, json));
        json.WriteObjects("assumptions", plan.Assumptions, WriteAssumption);
        json.WriteObjects("notEncoded", plan.NotEncoded, WriteNotEncoded);
        json.WriteEndObject();
    }

    private static void WriteGoal(GoalSchema goal, Utf8JsonWriter json)
    {
        json.WriteString("name", goal.Name);
        json.WriteText("title", goal.Title);
    }

    private static void WriteTarget(PlanSchema plan, TargetSchema target, Utf8JsonWriter json)
    {
        json.WriteNumber("number", target.Number);
        json.WriteString("goal", target.Goal);
        json.WriteText("title", target.Title);
        json.WriteObjects("milestones", target.Milestones, (milestone, _) => WriteMilestone(plan, milestone, json));
    }

    private static void WriteMilestone(PlanSchema plan, MilestoneSchema milestone, Utf8JsonWriter json)
    {
        json.WriteString("id", milestone.Id);
        json.WriteText("title", milestone.Title);
        json.WriteTexts("cites", milestone.Cites);
        WriteTiming(milestone.Timing, json);
        json.WriteObjects("populations", milestone.Populations, (population, _) => WritePopulation(plan, population, json));
        json.WriteTexts("figures", milestone.Figures);
        json.WriteTexts("assumptions", milestone.Assumptions.Select(assumption => plan.Assumptions[assumption].Name));
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
        json.WriteString("entity", population.Entity is { } entity ? plan.Entities[entity].Name : null);
        json.WriteString("quantifier", Words.Of(population.Quantifier));
        if (population.ThresholdText is { } threshold)
        {
            json.WriteStartObject("threshold");
            json.WriteString("operator", Words.Of(population.Operator));
            json.WriteString("text", threshold);
            json.WriteEndObject();
        }

        json.WriteObjects("criteria", population.Criteria, WriteCriterion);
    }

    private static void WriteCriterion(CriterionSchema criterion, Utf8JsonWriter json)
    {
        json.WriteString("label", criterion.Label);
        json.WriteString("text", criterion.Text);
    }

    private static void WriteAssumption(AssumptionSchema assumption, Utf8JsonWriter json)
    {
        json.WriteString("name", assumption.Name);
        json.WriteString("reads", assumption.Reads);
        json.WriteObjects("readings", assumption.Readings, WriteReading);
        json.WriteString("status", assumption.Status);
        json.WriteString("decidedBy", assumption.DecidedBy);
    }

    private static void WriteReading(ReadingSchema reading, Utf8JsonWriter json)
    {
        json.WriteString("name", reading.Name);
        json.WriteString("value", reading.Value);
    }

    private static void WriteNotEncoded(NotEncodedSchema part, Utf8JsonWriter json)
    {
        json.WriteString("cite", part.Cite);
        if (part.Part is not null) json.WriteString("part", part.Part);
        json.WriteString("because", part.Because);
    }
}
