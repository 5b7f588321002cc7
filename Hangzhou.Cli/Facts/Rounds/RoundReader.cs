using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads every file of one round's folder.</summary>
internal static class RoundReader
{
    public static RoundDraft Read(PlanSchema plan, string folder, FactProblems problems)
    {
        var files = ImmutableArray.CreateBuilder<FactFile>();
        RoundFile? round = null;
        if (Path.Exists(Path.Combine(folder, RoundFolders.RoundFileName)))
        {
            var file = FactFile.Read(folder, RoundFolders.RoundFileName, FactLimits.MostRoundBytes, problems);
            round = RoundFileReader.Read(plan, file, problems);
            files.Add(file);
        }

        var shapes = TableShape.All(plan).ToDictionary(shape => shape.File);
        var tables = new Dictionary<string, TableDraft?>();
        foreach (var name in CsvNames(folder))
        {
            if (!shapes.TryGetValue(name, out var shape))
            {
                if (name == RoundFolders.DoubtsFileName) continue;
                problems.ReportUnknownFile(new FactPlace(FactPaths.Join(folder, name)), name, shapes.Keys);
                continue;
            }

            var file = FactFile.Read(folder, name, FactLimits.MostTableBytes, problems);
            files.Add(file);
            tables[name] = TableReader.Read(shape, file, problems);
        }

        return new RoundDraft(plan, folder, round, files.ToImmutable(), tables);
    }

    // Whatever is named as a table is looked at, so that a folder of that name, or a link to one, is not passed over in silence.
    private static string[] CsvNames(string folder) => Directory.EnumerateFileSystemEntries(folder)
        .Select(path => Path.GetFileName(path))
        .Where(name => name.EndsWith(RoundFolders.TableExtension, StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal)
        .ToArray();
}
