using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using Hangzhou.Cli.Files;
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

        var shapes = new Dictionary<string, TableShape>();
        foreach (var shape in TableShape.All(plan)) shapes.Add(shape.File, shape);
        var shapeOfEvidence = EvidenceFile.ShapeOf(plan);
        shapes.TryAdd(EvidenceFile.Name, shapeOfEvidence);
        EvidenceDraft? evidence = null;
        var tables = new Dictionary<string, TableDraft?>();
        foreach (var name in CsvNames(folder))
        {
            if (!shapes.TryGetValue(name, out var shape))
            {
                if (name == RoundFolders.DoubtsFileName) continue;
                problems.ReportUnknownFile(new FactPlace(ShownPaths.Join(folder, name)), name, shapes.Keys);
                continue;
            }

            var file = FactFile.Read(folder, name, FactLimits.MostTableBytes, problems);
            files.Add(file);
            var table = TableReader.Read(shape, file, problems);
            if (!ReferenceEquals(shape, shapeOfEvidence)) tables[name] = table;
            else if (table is not null) evidence = new EvidenceDraft(table);
        }

        return new RoundDraft(plan, folder, round, files.ToImmutable(), tables) { Evidence = evidence };
    }

    // Whatever is named as a table is looked at, so that a folder of that name, or a link to one, is not passed over in silence.
    private static List<string> CsvNames(string folder)
    {
        var names = new List<string>();
        foreach (var path in Directory.EnumerateFileSystemEntries(folder))
        {
            var name = Path.GetFileName(path);
            if (name.EndsWith(RoundFolders.TableExtension, StringComparison.OrdinalIgnoreCase)) names.Add(name);
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
