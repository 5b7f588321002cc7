using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>What was imported, as files of a round.</summary>
internal static class Mab001Files
{
    private const string Source = "UNESCO, dataset mab001 (CC BY-SA 4.0), as exported to ";

    // Rows that may be one reserve stand apart, and some are left out: nobody can say that the list is complete, or how long it should be.
    private const string Incomplete = "the export has a row for each State of a reserve that crosses borders, and rows in doubt are left out";

    /// <param name="date">Null when nobody knows it: then there is no round.json.</param>
    public static IEnumerable<NewFile> Of(ImportResult result, DateOnly? date)
    {
        yield return new NewFile("reserves.csv", Reserves(result));
        yield return new NewFile(RoundFolders.DoubtsFileName, Doubts(result));
        if (date is { } day) yield return new NewFile(RoundFolders.RoundFileName, Round(result, day));
    }

    private static string Reserves(ImportResult result)
    {
        using var text = new StringWriter { NewLine = "\n" };
        CsvOutput.WriteRow(text, ["code", "name", "region", "states", "designated", "total_area [ha]", "core.area [ha]", "buffer.area [ha]", "transition.area [ha]", "transboundary"]);
        foreach (var reserve in result.Reserves)
        {
            CsvOutput.WriteRow(text,
            [
                reserve.Row.Id, reserve.Name, reserve.Regions, reserve.States, reserve.Designated?.ToString("D4", CultureInfo.InvariantCulture),
                reserve.TotalArea?.ToString(CultureInfo.InvariantCulture), .. Zones(reserve), reserve.Transboundary is { } crosses ? (crosses ? "yes" : "no") : null,
            ]);
        }

        return text.ToString();
    }

    private static IEnumerable<string?> Zones(Mab001Reserve reserve) => reserve.ZoneAreas.IsEmpty
        ? Enumerable.Repeat<string?>(null, Mab001Columns.Zones.Length)
        : reserve.ZoneAreas.Select(area => area.ToString(CultureInfo.InvariantCulture));

    private static string Doubts(ImportResult result)
    {
        using var text = new StringWriter { NewLine = "\n" };
        CsvOutput.WriteRow(text, ["line", "column", "header", "id", "code", "value", "doubt", "what_to_do"]);
        foreach (var doubt in result.Doubts)
        {
            CsvOutput.WriteRow(text,
            [
                NumberOrBlank(doubt.Place.Line), NumberOrBlank(doubt.Place.Column), doubt.Place.Header, doubt.Id, doubt.Kind.Code, doubt.Value, doubt.Message, doubt.Help,
            ]);
        }

        return text.ToString();
    }

    private static string? NumberOrBlank(int number) => number == 0 ? null : Words.Of(number);

    private static string Round(ImportResult result, DateOnly date)
    {
        using var text = new StringWriter { NewLine = "\n" };
        JsonOutput.Write(text, json =>
        {
            json.WriteStartObject();
            json.WriteDate("date", date);
            json.WriteString("kind", Words.Of(RoundKind.Reported));
            json.WriteStartArray("sources");
            json.WriteStringValue(Source + Path.GetFileName(result.Path));
            json.WriteEndArray();
            json.WriteStartObject("rosters");
            json.WriteStartObject("reserve");
            json.WriteBoolean("complete", value: false);
            json.WriteString("source", Incomplete);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        });
        return text.ToString();
    }
}
