using System.IO;
using System.Text.Json;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

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
        json.WriteObjects("rounds", facts.Rounds, WriteRound);
        json.WriteObjects("problems", facts.Problems, WriteProblem);
        json.WriteEndObject();
    }

    private static void WriteRound(RoundInfo round, Utf8JsonWriter json)
    {
        json.WriteDate("date", round.Date);
        json.WriteString("kind", Words.Of(round.Kind));
    }

    private static void WriteProblem(FactProblem problem, Utf8JsonWriter json)
    {
        json.WriteString("code", problem.Kind.Code);
        json.WriteString("severity", problem.IsError ? "error" : "warning");
        json.WriteString("file", problem.Place.File);
        WritePlace(json, problem.Place);
        json.WriteString("message", problem.Message);
        json.WriteString("help", problem.Help);
    }

    /// <summary>Where a problem is in a file; no line or column is null.</summary>
    public static void WritePlace(Utf8JsonWriter json, FactPlace place)
    {
        json.WriteNumberOrNull("line", place.Line == 0 ? null : place.Line);
        json.WriteNumberOrNull("column", place.Column == 0 ? null : place.Column);
        json.WriteString("header", place.Header);
    }
}
