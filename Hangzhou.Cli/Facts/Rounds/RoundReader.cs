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
        if (File.Exists(Path.Combine(folder, RoundFolders.RoundFileName)))
        {
            var file = FactFile.Read(folder, RoundFolders.RoundFileName, problems);
            round = RoundFileReader.Read(plan, file, problems);
            files.Add(file);
        }

        var shapes = TableShape.All(plan).ToDictionary(shape => shape.File);
        var tables = new Dictionary<string, TableDraft?>();
        foreach (var name in RoundFolders.CsvNames(folder))
        {
            if (!shapes.TryGetValue(name, out var shape))
            {
                problems.ReportUnknownFile(new FactPlace(FactPaths.Join(folder, name)), name, Suggestions.Nearest(name, shapes.Keys));
                continue;
            }

            var file = FactFile.Read(folder, name, problems);
            files.Add(file);
            tables[name] = TableReader.Read(shape, file, problems);
        }

        return new RoundDraft(plan, folder, round, files.ToImmutable(), tables);
    }
}
