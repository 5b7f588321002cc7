using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using Hangzhou.Cli.Output;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Cli.Reports;

/// <summary>The JSON of <c>check</c>; its schema is docs/json/check.schema.json.</summary>
internal static class DiagnosticsJson
{
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter output) => JsonOutput.Write(output, json =>
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.IsError);
        json.WriteStartObject();
        json.WriteNumber("errors", errors);
        json.WriteNumber("warnings", diagnostics.Length - errors);
        json.WriteObjects("diagnostics", diagnostics, WriteDiagnostic);
        json.WriteEndObject();
    });

    private static void WriteDiagnostic(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.IsError ? "error" : "warning");
        json.WriteString("title", diagnostic.Descriptor.Title);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Help);
        json.WriteString("suggestion", diagnostic.Suggestion);
        WritePlace(diagnostic.Location, json);
        json.WriteObjects("related", diagnostic.Related, WriteRelated);
    }

    private static void WriteRelated(RelatedLocation related, Utf8JsonWriter json)
    {
        json.WriteString("note", related.Note);
        WritePlace(related.Location, json);
    }

    private static void WritePlace(Location location, Utf8JsonWriter json)
    {
        var lines = location.Lines;
        json.WriteString("file", location.Source.Path);
        json.WriteNumber("line", lines.StartLine);
        json.WriteNumber("column", lines.StartColumn);
        json.WriteNumber("endLine", lines.EndLine);
        json.WriteNumber("endColumn", lines.EndColumn);
    }
}
