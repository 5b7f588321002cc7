using System.IO;
using System.Text.Json;
using Hangzhou.Cli.Facts;

namespace Hangzhou.Cli.Reports;

/// <summary>The JSON of <c>facts check</c>; its schema is docs/json/facts-check.schema.json.</summary>
internal static class FactProblemsJson
{
    public static void Write(FactsResult facts, TextWriter output) => JsonOutput.Write(output, json => Write(facts, json));

    private static void Write(FactsResult facts, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("errors", facts.ErrorCount);
        json.WriteNumber("warnings", facts.WarningCount);
        json.WriteStartArray("rounds");
        foreach (var round in facts.Rounds)
        {
            json.WriteStartObject();
            json.WriteDate("date", round.Date);
            json.WriteString("kind", Words.Of(round.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in facts.Problems) WriteProblem(problem, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProblem(FactProblem problem, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Kind.Code);
        json.WriteString("severity", problem.IsError ? "error" : "warning");
        json.WriteString("file", problem.Place.File);
        json.WriteNumberOrNull("line", problem.Place.Line == 0 ? null : problem.Place.Line);
        json.WriteNumberOrNull("column", problem.Place.Column == 0 ? null : problem.Place.Column);
        json.WriteString("header", problem.Place.Header);
        json.WriteString("message", problem.Message);
        json.WriteString("help", problem.Help);
        json.WriteEndObject();
    }
}
