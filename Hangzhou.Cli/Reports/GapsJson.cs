using System.IO;
using System.Text.Json;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>The JSON of <c>gaps</c>; its schema is docs/json/gaps.schema.json.</summary>
internal static class GapsJson
{
    public static void Write(GapReport gaps, bool isRanked, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartArray();
        if (isRanked)
        {
            foreach (var asked in gaps.Ranking) WriteAsked(asked, json);
        }
        else
        {
            foreach (var gap in gaps.Milestones) WriteMilestone(gap, json);
        }

        json.WriteEndArray();
    });

    private static void WriteMilestone(MilestoneGap gap, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("milestone", gap.Milestone);
        WriteGap("toYes", gap.ToYes, json);
        WriteGap("toNo", gap.ToNo, json);
        json.WriteStartObject("proven");
        json.WriteBoolean("yes", gap.YesIsProven);
        json.WriteBoolean("no", gap.NoIsProven);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteGap(string name, Gap? gap, Utf8JsonWriter json)
    {
        if (gap is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("count", gap.Count);
        json.WriteObjects("reports", gap.Reports, WriteReport);
        json.WriteEndObject();
    }

    private static void WriteReport(MissingReport report, Utf8JsonWriter json)
    {
        json.WriteString("entity", report.Entity);
        json.WriteString("member", report.Unlisted > 0 ? Unlisted(report.Unlisted) : report.Member);
        json.WriteString("field", report.Field);
        if (report.WithEvidence) json.WriteBoolean("withEvidence", true);
    }

    private static void WriteAsked(AskedField asked, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("entity", asked.Entity);
        json.WriteString("field", asked.Field);
        json.WriteNumber("verdicts", asked.Verdicts);
        json.WriteNumber("alone", asked.Alone);
        json.WriteNumber("criteria", asked.Criteria);
        json.WriteStartArray("members");
        foreach (var member in asked.Members) json.WriteStringValue(member);
        if (asked.Unlisted > 0) json.WriteStringValue(Unlisted(asked.Unlisted));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Unlisted(long members) => $"{Words.Of(members)} unlisted";
}
