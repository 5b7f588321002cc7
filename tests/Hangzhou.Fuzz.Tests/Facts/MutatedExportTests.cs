using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using Hangzhou.Cli;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Output;
using Hangzhou.Cli.Plans;
using Hangzhou.Testing;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>
/// Whatever an export holds, what is imported is a sound round of facts, and all else is told in words. A quarter as many
/// mutants as of facts: <c>HANGZHOU_MUTANTS</c>, from <c>HANGZHOU_SEED</c>.
/// </summary>
public sealed class MutatedExportTests
{
    private const int MutantsOfFactsToOne = 4;
    private const int MostMutations = 3;
    private const string Name = "export.csv";

    private static readonly string Roster = RepositoryRoot.PathOf("examples/1-world-network/facts/real-2025");

    private static readonly ImmutableArray<Mutation> Mutations = [.. TextMutations.All, .. TableMutations.All, .. TableMutations.All];

    [Fact]
    public void A_mutated_export_is_imported_soundly_or_refused_in_words()
    {
        var export = FactFolder.Empty.With(Name, File.ReadAllBytes(RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/mab001/export.csv")));
        using var workspace = new Workspace();
        var failures = new List<string>();
        for (var number = 1; number <= FactMutants.Count / MutantsOfFactsToOne; number++)
        {
            var random = new Random(unchecked((FactMutants.Seed * 1_000_003) + number));
            var mutant = export;
            var names = new List<string>();
            for (var left = 1 + random.Next(MostMutations); left > 0; left--)
            {
                var mutation = random.Of(Mutations);
                mutant = mutation.Apply(mutant, random);
                names.Add(mutation.Name);
            }

            workspace.Show(mutant);
            failures.AddRange(Faults(workspace.Root, number).Select(fault => FormattableString.Invariant($"mutant {number} of seed {FactMutants.Seed} ({string.Join(", ", names)}): {fault}")));
            if (failures.Count > 4) break;
        }

        Assert.Empty(failures);
    }

    private static List<string> Faults(string root, int number)
    {
        var target = Path.Combine(root, "round");
        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        var format = number % 2 == 0 ? "json" : "text";
        var call = Calls.Run(
            BuiltInPlan.Load(), "facts", "import", "mab001", Path.Combine(root, Name), "--to", target, "--date", "2026-09-01", "--area-unit", "ha", "--roster", Roster, "--format", format);
        var faults = new List<string>();
        if (call.ExitCode is not (ExitCode.Fine or ExitCode.Errors)) faults.Add(FormattableString.Invariant($"exits with {call.ExitCode}: {call.Error}"));
        if (call.Error.Length > 0) faults.Add($"says {call.Error}");
        if (format == "json") JsonDocument.Parse(call.Output).Dispose();
        else if (Unseen.FirstIn(call.Output.Replace("\n", "", StringComparison.Ordinal)) is { } unseen) faults.Add(FormattableString.Invariant($"prints U+{unseen:X4}"));
        if (Directory.Exists(target) != (call.ExitCode == ExitCode.Fine)) faults.Add(FormattableString.Invariant($"exits with {call.ExitCode}, and has {(Directory.Exists(target) ? "written" : "not written")}"));
        if (call.ExitCode == ExitCode.Fine) CheckRound(target, faults);
        return faults;
    }

    private static void CheckRound(string target, List<string> faults)
    {
        var facts = FactsReader.Read(BuiltInPlan.Load().Schema, [target]);
        faults.AddRange(facts.Problems.Select(problem => $"the round has {problem.Kind.Code} at {problem.Place}: {problem.Message}"));
        foreach (var file in new[] { "reserves.csv", RoundFolders.DoubtsFileName })
        {
            using var rows = new CsvRows(file, File.ReadAllText(Path.Combine(target, file)));
            while (rows.Read())
            {
                for (var column = 0; column < rows.Count; column++)
                {
                    if (rows[column] is ['=' or '+' or '@', ..]) faults.Add($"{file} has the formula {rows[column]}");
                }
            }
        }
    }
}
