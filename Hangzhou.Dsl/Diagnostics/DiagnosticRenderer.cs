using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Diagnostics;

/// <summary>Writes findings for people: where, what, the line with the span underlined, and how to mend it.</summary>
public static class DiagnosticRenderer
{
    /// <summary>Several findings, a blank line between.</summary>
    public static string Render(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            if (text.Length > 0) text.Append('\n');
            Append(text, diagnostic);
        }

        return text.ToString();
    }

    /// <summary>One finding; ends with a line break.</summary>
    public static string Render(Diagnostic diagnostic) => Render([diagnostic]);

    private static void Append(StringBuilder text, Diagnostic diagnostic)
    {
        var severity = diagnostic.IsError ? "error" : "warning";
        AppendPlace(text, diagnostic.Location).Append(severity).Append(' ').Append(diagnostic.Code).Append(": ")
            .Append(OneLine.Of(diagnostic.Message)).Append('\n');
        Excerpt.Append(text, diagnostic.Location);
        text.Append("help: ").Append(OneLine.Of(diagnostic.Help)).Append('\n');
        foreach (var related in diagnostic.Related)
        {
            AppendPlace(text, related.Location).Append(OneLine.Of(related.Note)).Append('\n');
            Excerpt.Append(text, related.Location);
        }
    }

    private static StringBuilder AppendPlace(StringBuilder text, Location location)
    {
        var lines = location.Lines;
        return text.Append(OneLine.Of(location.Source.Path))
            .Append(':').Append(lines.StartLine.ToString(CultureInfo.InvariantCulture))
            .Append(':').Append(lines.StartColumn.ToString(CultureInfo.InvariantCulture)).Append(": ");
    }
}
