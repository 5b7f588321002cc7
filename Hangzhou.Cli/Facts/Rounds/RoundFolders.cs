using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Plans;

namespace Hangzhou.Cli.Facts;

/// <summary>Finds the rounds in the folders given: each is a round, or a folder of rounds.</summary>
internal static class RoundFolders
{
    /// <summary>The file that makes a folder a round.</summary>
    public const string RoundFileName = "round.json";

    /// <summary>What an import was not sure of: it stands beside the tables, and is not one.</summary>
    public const string DoubtsFileName = "doubts.csv";

    /// <summary>How the name of a table's file ends.</summary>
    public const string TableExtension = ".csv";

    /// <summary>The folders that hold rounds, as paths for people.</summary>
    /// <exception cref="CallException">A folder does not exist, or holds no round.</exception>
    public static List<string> Find(IReadOnlyList<string> folders, FactProblems problems)
    {
        var rounds = new List<string>();
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder)) throw CallException.NoFolder("facts", folder);
            var found = FindIn(folder, problems);
            if (found.Count == 0) throw PlanFolder.IsPlan(folder) ? CallException.PlanAmongFacts(folder) : CallException.NoRounds(folder);
            rounds.AddRange(found);
        }

        // In whatever order the folders were given, what is read and reported is the same.
        rounds.Sort(StringComparer.Ordinal);
        if (rounds.Count <= FactLimits.MostRounds) return rounds;
        problems.ReportTooManyRounds(new FactPlace(ShownPaths.Join(rounds[0], RoundFileName)), rounds.Count);
        return [];
    }

    private static List<string> FindIn(string folder, FactProblems problems)
    {
        if (IsRound(folder, problems)) return [folder];
        return Directory.EnumerateDirectories(folder)
            .Select(path => ShownPaths.Join(folder, Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .Where(path => IsRound(path, problems))
            .ToList();
    }

    // A folder with tables but without round.json is a round that somebody forgot to date; it must not be passed over in silence.
    private static bool IsRound(string folder, FactProblems problems)
    {
        if (Path.Exists(Path.Combine(folder, RoundFileName))) return true;
        if (FirstTable(folder) is not { } table) return false;
        problems.ReportNoRoundFile(new FactPlace(ShownPaths.Join(folder, RoundFileName)), table);
        return true;
    }

    private static string? FirstTable(string folder) => Directory.EnumerateFiles(folder)
        .Select(path => Path.GetFileName(path))
        .Where(name => name.EndsWith(TableExtension, StringComparison.OrdinalIgnoreCase))
        .Min(StringComparer.Ordinal);
}
