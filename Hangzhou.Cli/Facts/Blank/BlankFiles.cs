using System.Collections.Generic;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>A round to fill in, as files.</summary>
internal static class BlankFiles
{
    /// <summary>round.json and a file for each table.</summary>
    public static IEnumerable<NewFile> Of(BlankRound round) =>
        round.Tables.Select(table => new NewFile(table.Shape.File, Table(table))).Prepend(new NewFile(RoundFolders.RoundFileName, Round(round)))
            .Concat(round.AsksEvidence ? [new NewFile(EvidenceFile.Name, Evidence())] : []);

    private static string Evidence()
    {
        using var text = new StringWriter { NewLine = "\n" };
        CsvOutput.WriteRow(text, EvidenceFile.Columns.Select(column => column.Name));
        return text.ToString();
    }

    private static string Table(BlankTable table)
    {
        using var text = new StringWriter { NewLine = "\n" };
        CsvOutput.WriteRow(text, table.Columns.Select(column => column.Header));
        for (var row = 0; row < (table.Known?.Rows.Length ?? 0); row++)
        {
            CsvOutput.WriteRow(text, table.Columns.Select(column => table.Known!.Text(row, column.Ordinal)));
        }

        return text.ToString();
    }

    // A file with a header alone would say that there is nobody: of a roster that nobody knows the round says so.
    private static string Round(BlankRound round)
    {
        using var text = new StringWriter { NewLine = "\n" };
        JsonOutput.Write(text, json =>
        {
            json.WriteStartObject();
            json.WriteDate("date", round.Date);
            json.WriteString("kind", Words.Of(RoundKind.Reported));
            json.WriteStartObject("rosters");
            for (var entity = 0; entity < round.Plan.Entities.Length; entity++)
            {
                if (round.Plan.Entities[entity].IsSingle) continue;
                json.WriteStartObject(round.Plan.Entities[entity].Name);
                var completeness = round.Rosters[entity]?.Completeness ?? RosterCompleteness.Open;
                json.WriteBoolean("complete", completeness.IsComplete);
                if (completeness.KnownTotal is { } total) json.WriteNumber("knownTotal", total);
                if (completeness.Source is { } source) json.WriteString("source", source);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
        return text.ToString();
    }
}
