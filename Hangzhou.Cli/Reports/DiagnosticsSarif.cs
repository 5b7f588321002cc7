using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using Hangzhou.Cli.Output;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Cli.Reports;

/// <summary>SARIF 2.1.0, which code hosts and editors read.</summary>
internal static class DiagnosticsSarif
{
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(diagnostics, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics) WriteResult(diagnostic, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(ImmutableArray<Diagnostic> diagnostics, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "hangzhou");
        json.WriteString("version", typeof(DiagnosticsSarif).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var kind in diagnostics.Select(diagnostic => diagnostic.Descriptor).DistinctBy(kind => kind.Code).OrderBy(kind => kind.Code, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Code);
            WriteMessage("shortDescription", kind.Title, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteString("level", diagnostic.IsError ? "error" : "warning");
        WriteMessage("message", $"{diagnostic.Message} {diagnostic.Help}", json);
        json.WriteStartArray("locations");
        WriteLocation(diagnostic.Location, null, json);
        json.WriteEndArray();
        if (diagnostic.Related.Any())
        {
            json.WriteStartArray("relatedLocations");
            foreach (var related in diagnostic.Related) WriteLocation(related.Location, related.Note, json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Location location, string? note, Utf8JsonWriter json)
    {
        var lines = location.Lines;
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', location.Source.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", lines.StartLine);
        json.WriteNumber("startColumn", lines.StartColumn);
        json.WriteNumber("endLine", lines.EndLine);
        json.WriteNumber("endColumn", lines.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        if (note is not null) WriteMessage("message", note, json);
        json.WriteEndObject();
    }

    private static void WriteMessage(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
