using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>The JSON of <c>evaluate</c>; its schema is docs/json/evaluate.schema.json.</summary>
internal static class EvaluationJson
{
    public static void Write(EvaluationView view, TextWriter output) => JsonOutput.Write(output, json => Write(view, json));

    private static void Write(EvaluationView view, Utf8JsonWriter json)
    {
        var report = view.Report;
        json.WriteStartObject();
        json.WriteString("plan", report.Plan);
        json.WriteString("edition", report.Edition);
        json.WriteDate("asOf", report.AsOf);
        WriteAsOfRound(report.AsOfRound, json);
        WriteRounds(report.Rounds, json);
        WriteReceipt(report.Receipt, json);
        WriteCounts("totals", view.Totals, json);
        WriteGoals(view, json);
        WriteTargets(view, report.Targets, json);
        WriteGroups(view, json);
        json.WriteEndObject();
    }

    private static void WriteAsOfRound(RoundInfo? round, Utf8JsonWriter json)
    {
        if (round is null)
        {
            json.WriteNull("asOfRound");
            return;
        }

        json.WriteStartObject("asOfRound");
        json.WriteDate("date", round.Date);
        json.WriteString("kind", Words.Of(round.Kind));
        json.WriteText("title", round.Title);
        json.WriteEndObject();
    }

    private static void WriteRounds(IEnumerable<RoundInfo> rounds, Utf8JsonWriter json)
    {
        json.WriteStartArray("rounds");
        foreach (var round in rounds)
        {
            json.WriteStartObject();
            json.WriteDate("date", round.Date);
            json.WriteString("kind", Words.Of(round.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReceipt(Receipt receipt, Utf8JsonWriter json)
    {
        json.WriteStartObject("receipt");
        json.WriteString("rulesDigest", receipt.RulesDigest);
        json.WriteString("factsDigest", receipt.FactsDigest);
        json.WriteString("generator", receipt.Generator);
        json.WriteEndObject();
    }

    private static void WriteCounts(string name, IEnumerable<StatusCount> counts, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        foreach (var count in counts) json.WriteNumber(Words.Of(count.Status), count.Count);
        json.WriteEndObject();
    }

    private static void WriteStatus(MilestoneStatus? status, Utf8JsonWriter json) =>
        json.WriteString("status", status is { } known ? Words.Of(known) : null);

    private static void WriteGoals(EvaluationView view, Utf8JsonWriter json)
    {
        json.WriteStartArray("goals");
        foreach (var goal in view.Report.Goals)
        {
            json.WriteStartObject();
            json.WriteString("name", goal.Name);
            json.WriteText("title", view.SchemaOf(goal).Title);
            WriteStatus(goal.Status, json);
            WriteCounts("counts", goal.Counts.ByStatus, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTargets(EvaluationView view, IEnumerable<TargetReport> targets, Utf8JsonWriter json)
    {
        json.WriteStartArray("targets");
        foreach (var target in targets)
        {
            json.WriteStartObject();
            json.WriteNumber("number", target.Number);
            json.WriteString("goal", target.Goal);
            json.WriteText("title", view.SchemaOf(target).Title);
            WriteStatus(target.Status, json);
            WriteCounts("counts", target.Counts.ByStatus, json);
            json.WriteStartArray("milestones");
            foreach (var milestone in target.Milestones)
            {
                MilestoneJson.Write(milestone, view.Options.Explain?.Milestone == milestone.Id, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGroups(EvaluationView view, Utf8JsonWriter json)
    {
        if (view.Options.GroupBy is null) return;
        json.WriteStartArray("groups");
        foreach (var group in view.Report.Groups)
        {
            json.WriteStartObject();
            json.WriteString("by", group.By);
            json.WriteString("value", group.Value);
            WriteTargets(view, group.Targets, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
