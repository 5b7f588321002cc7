using System.Text.Json;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>One population in the JSON of <c>evaluate</c>, its members too where an explanation was asked for.</summary>
internal static class PopulationJson
{
    public static void Write(PopulationReport population, bool isExplained, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("entity", population.Entity);
        json.WriteString("quantifier", Words.Of(population.Quantifier));
        WriteRequired(population.Required, json);
        json.WriteNumber("listed", population.Listed);
        json.WriteNumberOrNull("unlisted", population.Unlisted);
        WriteCounts("inScope", population.Counts.InScope, json);
        WriteCounts("uncertainScope", population.Counts.UncertainScope, json);
        json.WriteNumber("outOfScope", population.Counts.OutOfScope);
        WriteBounds(population.Bounds, json);
        json.WriteString("truth", Words.Of(population.Truth));
        WriteCriteria(population, json);
        WritePaths(population, json);
        if (isExplained) WriteMembers(population, json);
        json.WriteEndObject();
    }

    private static void WriteRequired(Requirement? required, Utf8JsonWriter json)
    {
        if (required is null)
        {
            json.WriteNull("required");
            return;
        }

        json.WriteStartObject("required");
        json.WriteString("operator", Words.Of(required.Operator));
        json.WriteFraction("value", required.Value);
        json.WriteEndObject();
    }

    private static void WriteCounts(string name, TruthCounts counts, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("satisfied", counts.Satisfied);
        json.WriteNumber("notSatisfied", counts.NotSatisfied);
        json.WriteNumber("unknown", counts.Unknown);
        json.WriteEndObject();
    }

    private static void WriteBounds(Bounds? bounds, Utf8JsonWriter json)
    {
        if (bounds is null)
        {
            json.WriteNull("bounds");
            return;
        }

        json.WriteStartObject("bounds");
        json.WriteFraction("lower", bounds.Lower);
        json.WriteFraction("upper", bounds.Upper);
        json.WriteBoolean("lowerAttained", bounds.LowerAttained);
        json.WriteBoolean("upperAttained", bounds.UpperAttained);
        json.WriteEndObject();
    }

    private static void WriteCriteria(PopulationReport population, Utf8JsonWriter json)
    {
        json.WriteStartArray("criteria");
        foreach (var criterion in population.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("label", criterion.Label);
            json.WriteNumber("satisfied", criterion.Satisfied);
            json.WriteNumber("notSatisfied", criterion.NotSatisfied);
            json.WriteNumber("unknown", criterion.Unknown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // How the criteria were read at each round, in the order of the criteria.
    private static void WritePaths(PopulationReport population, Utf8JsonWriter json)
    {
        json.WriteStartArray("paths");
        foreach (var path in population.Paths)
        {
            json.WriteStartObject();
            json.WriteDate("round", path.Round);
            json.WriteString("scope", path.Scope is { } scope ? Words.Of(scope) : null);
            json.WriteStartArray("criteria");
            foreach (var criterion in path.Criteria) json.WriteStringValue(Words.Of(criterion));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMembers(PopulationReport population, Utf8JsonWriter json)
    {
        json.WriteStartArray("members");
        foreach (var member in population.Members)
        {
            json.WriteStartObject();
            json.WriteString("id", member.Id);
            json.WriteString("scope", Words.Of(member.Scope));
            json.WriteString("truth", Words.Of(member.Truth));
            json.WriteStartArray("criteria");
            foreach (var criterion in member.Criteria) WriteMemberCriterion(criterion, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMemberCriterion(CriterionExplanation criterion, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("label", criterion.Label);
        json.WriteString("truth", Words.Of(criterion.Truth));
        json.WriteStartArray("values");
        foreach (var value in criterion.Values)
        {
            json.WriteStartObject();
            json.WriteString("field", value.Field);
            json.WriteString("value", value.Value);
            if (value.Unit is not null) json.WriteString("unit", value.Unit);
            if (value.WithoutEvidence is { } reported) json.WriteString("withoutEvidence", reported);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("file", criterion.Line.File);
        json.WriteNumber("line", criterion.Line.Line);
        json.WriteEndObject();
    }
}
