using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Testing;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>A folder of facts to mutate, with the plan that it reports on.</summary>
/// <param name="Weight">How often it is taken, against the others.</param>
internal sealed record FactSeed(string Name, IPlan Plan, FactFolder Facts, int Weight);

/// <summary>
/// Every folder of facts in the repository: the world network, whole (seldom, for it is large) and cut to a few rows, and the
/// fixtures of the tests, good and bad.
/// </summary>
internal static class FactCorpus
{
    private const int Reserves = 4;
    private const int States = 8;

    public static IReadOnlyList<FactSeed> Seeds { get; } = [.. World(), .. Small(), .. Fixtures()];

    private static IEnumerable<FactSeed> World()
    {
        var plan = BuiltInPlan.Load();
        var root = RepositoryRoot.PathOf("examples/1-world-network/facts");
        var whole = FactFolder.Read(root);
        var cut = Cut(whole);
        yield return new FactSeed("world network", plan, whole, 1);
        yield return new FactSeed("world network, cut", plan, cut, 10);
        foreach (var round in Directory.EnumerateDirectories(root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal))
        {
            yield return new FactSeed($"{round}, cut", plan, Below(cut, round), 60);
        }
    }

    private static IEnumerable<FactSeed> Small()
    {
        var plan = InMemoryPlan.Compile(RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/small-plan"), Calls.Silent(new FixedPlan()));
        yield return new FactSeed("small facts", plan.Plan, FactFolder.Read(RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/small-facts")), 60);
    }

    private static IEnumerable<FactSeed> Fixtures()
    {
        var root = RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures");
        yield return new FactSeed("good facts", new FixedPlan(), FactFolder.Read(Path.Combine(root, "good-facts")), 120);
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(root, "bad-facts")).Order(StringComparer.Ordinal))
        {
            var facts = FactFolder.Read(folder);
            if (facts.Entries.Count > 0) yield return new FactSeed($"bad facts {Path.GetFileName(folder)}", new FixedPlan(), facts, 3);
        }
    }

    private static FactFolder Below(FactFolder facts, string folder) => facts.Entries
        .Where(entry => entry.Key.StartsWith(folder + "/", StringComparison.Ordinal))
        .Aggregate(FactFolder.Empty, (all, entry) => all.With(entry.Key[(folder.Length + 1)..], entry.Value));

    // The first rows of the rosters, and of the other tables what belongs to them.
    private static FactFolder Cut(FactFolder whole)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var cut = whole;
        foreach (var (path, entry) in whole.Entries.OrderBy(entry => entry.Key.Count(c => c == '.')).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (!name.EndsWith(".csv", StringComparison.Ordinal)) continue;
            var lines = Encoding.UTF8.GetString(((FileEntry)entry).Bytes).TrimEnd('\n').Split('\n');
            var isOwned = name.Count(c => c == '.') > 1 && !name.StartsWith("secretariat", StringComparison.Ordinal);
            var rows = lines.Skip(1)
                .Where(line => !isOwned || kept.Contains(FactFolder.FolderOf(path) + KeyOf(line)))
                .Take(name.StartsWith("member", StringComparison.Ordinal) ? States : Reserves)
                .ToList();
            if (!isOwned) kept.UnionWith(rows.Select(row => FactFolder.FolderOf(path) + KeyOf(row)));
            cut = cut.With(path, string.Concat(rows.Prepend(lines[0]).Select(line => line + "\n")));
        }

        return cut;
    }

    private static string KeyOf(string line) => line.Split(',')[0];
}
