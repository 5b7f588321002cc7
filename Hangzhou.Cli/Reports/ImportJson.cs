using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Hangzhou.Cli.Facts;

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
        json.WriteStartArray("written");
        foreach (var file in written) json.WriteStringValue(file);
        json.WriteEndArray();
        json.WriteStartArray("doubts");
        foreach (var doubt in result.Doubts) WriteDoubt(doubt, json);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteDoubt(ImportDoubt doubt, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", doubt.Kind.Code);
        json.WriteString("severity", doubt.IsError ? "error" : "doubt");
        json.WriteNumberOrNull("line", doubt.Place.Line == 0 ? null : doubt.Place.Line);
        json.WriteNumberOrNull("column", doubt.Place.Column == 0 ? null : doubt.Place.Column);
        json.WriteString("header", doubt.Place.Header);
        json.WriteString("id", doubt.Id);
        json.WriteString("value", doubt.Value);
        json.WriteString("message", doubt.Message);
        json.WriteString("help", doubt.Help);
        json.WriteEndObject();
    }
}
