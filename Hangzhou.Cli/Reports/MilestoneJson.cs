using System.Linq;
using System.Text.Json;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>One milestone in the JSON of <c>evaluate</c>.</summary>
internal static class MilestoneJson
{
    public static void Write(MilestoneReport milestone, bool isExplained, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", milestone.Id);
        json.WriteString("edition", milestone.Edition);
        json.WriteString("status", Words.Of(milestone.Status));
        json.WriteString("truth", Words.Of(milestone.Truth));
        json.WriteDate("due", milestone.Due);
        json.WriteDate("firstHeld", milestone.FirstHeld);
        json.WriteDate("lastHeld", milestone.LastHeld);
        WriteWindows(milestone, json);
        json.WriteStartArray("populations");
        foreach (var population in milestone.Populations) PopulationJson.Write(population, isExplained, json);
        json.WriteEndArray();
        WritePace(milestone, json);
        WriteReadings(milestone, json);
        json.WriteStartArray("changedMembers");
        foreach (var member in milestone.ChangedMembers) json.WriteStringValue(member);
        json.WriteEndArray();
        WriteUnsettledBy(milestone.UnsettledBy, json);
        json.WriteEndObject();
    }

    // The fewest missing values that would settle an unknown verdict; of groups they are not counted.
    private static void WriteUnsettledBy(Unsettled? unsettled, Utf8JsonWriter json)
    {
        if (unsettled is null)
        {
            json.WriteNull("unsettledBy");
            return;
        }

        json.WriteStartObject("unsettledBy");
        json.WriteNumberOrNull("yes", unsettled.Yes);
        json.WriteNumberOrNull("no", unsettled.No);
        json.WriteStartObject("proven");
        json.WriteBoolean("yes", unsettled.YesIsProven);
        json.WriteBoolean("no", unsettled.NoIsProven);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteWindows(MilestoneReport milestone, Utf8JsonWriter json)
    {
        json.WriteStartArray("windows");
        foreach (var window in milestone.Windows)
        {
            json.WriteStartObject();
            json.WriteNumber("year", window.Year);
            json.WriteString("status", Words.Of(window.Status));
            json.WriteString("truth", Words.Of(window.Truth));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePace(MilestoneReport milestone, Utf8JsonWriter json)
    {
        if (milestone.Pace is not { } pace)
        {
            json.WriteNull("pace");
            return;
        }

        json.WriteStartObject("pace");
        json.WriteString("method", Words.Of(pace.Method));
        json.WriteNumber("population", PlaceOf(milestone, pace));
        WriteDatedValue("base", pace.Base, json);
        WriteDatedValue("target", pace.Target, json);
        WriteDatedValue("value", pace.Value, json);
        json.WriteFraction("ratio", pace.Ratio);
        json.WriteString("class", Words.Of(pace.Class));
        json.WriteEndObject();
    }

    // Counted among the populations that are written: a group may leave some out.
    private static int PlaceOf(MilestoneReport milestone, PaceReport pace) =>
        milestone.Populations.Select(population => population.Place).ToList().IndexOf(pace.Population);

    private static void WriteDatedValue(string name, DatedValue value, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteDate("date", value.Date);
        json.WriteFraction("value", value.Value);
        json.WriteEndObject();
    }

    private static void WriteReadings(MilestoneReport milestone, Utf8JsonWriter json)
    {
        json.WriteStartArray("readings");
        foreach (var reading in milestone.Readings)
        {
            json.WriteStartObject();
            json.WriteString("assumption", reading.Assumption);
            json.WriteString("reading", reading.Reading);
            json.WriteString("status", Words.Of(reading.Status));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
