using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Output;

namespace Hangzhou.Cli.Reports;

/// <summary>The JSON of <c>facts import</c>; its schema is docs/json/facts-import.schema.json.</summary>
internal static class ImportJson
{
    public static void Write(ImportResult result, IReadOnlyList<string> written, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("file", result.Path);
        json.WriteNumber("errors", result.ErrorCount);
        json.WriteNumber("rows", result.Rows);
        json.WriteNumber("imported", result.Reserves.Length);
        json.WriteNumber("leftOut", result.Rows - result.Reserves.Length);
        json.WriteTexts("written", written);
        json.WriteObjects("doubts", result.Doubts, WriteDoubt);
        json.WriteEndObject();
    });

    private static void WriteDoubt(ImportDoubt doubt, Utf8JsonWriter json)
    {
        json.WriteString("code", doubt.Kind.Code);
        json.WriteString("severity", doubt.IsError ? "error" : "doubt");
        FactProblemsJson.WritePlace(json, doubt.Place);
        json.WriteString("id", doubt.Id);
        json.WriteString("value", doubt.Value);
        json.WriteString("message", doubt.Message);
        json.WriteString("help", doubt.Help);
    }
}
