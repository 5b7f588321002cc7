using System;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Mutations of which files there are.</summary>
internal static class FolderMutations
{
    private static readonly ImmutableArray<string> Targets =
        [".", "..", "/dev/null", "/dev/zero", "/dev/full", "/proc/self/mem", "nowhere", "reserves.csv", "round.json", "/", "/proc/self/cwd"];

    public static ImmutableArray<Mutation> All { get; } =
    [
        new("take a file away", (facts, random) => facts.Entries.Count == 0 ? facts : facts.Without(Any(facts, random))),
        new("rename a file", Rename),
        new("copy a file", (facts, random) => facts.Entries.Count == 0 ? facts : Placed(facts, Sibling(facts, random), facts.Entries[Any(facts, random)])),
        new("put a folder in a file's place", (facts, random) => Replaced(facts, random, new FolderEntry())),
        new("put a link in a file's place", (facts, random) => Replaced(facts, random, new LinkEntry(random.Of(Targets)))),
        new("put a link to itself in a file's place", LinkToItself),
        new("add a link", (facts, random) => Placed(facts, Sibling(facts, random), new LinkEntry(random.Of(Targets)))),
        new("link a folder in circles", (facts, random) => Placed(facts, FolderOfAny(facts, random) + "circle", new LinkEntry(random.Of([".", "..", "../.."])))),
        new("say a round again", AgainUnder),
    ];

    private static string Any(FactFolder facts, Random random) => random.Of(facts.Entries.Keys.ToList());

    private static string FolderOfAny(FactFolder facts, Random random) =>
        facts.Entries.Count == 0 ? string.Empty : FactFolder.FolderOf(Any(facts, random));

    private static string Sibling(FactFolder facts, Random random) => FolderOfAny(facts, random) + random.Of(HostileValues.Names);

    private static FactFolder Rename(FactFolder facts, Random random)
    {
        if (facts.Entries.Count == 0) return facts;
        var path = Any(facts, random);
        return Placed(facts.Without(path), FactFolder.FolderOf(path) + random.Of(HostileValues.Names), facts.Entries[path]);
    }

    private static FactFolder Replaced(FactFolder facts, Random random, Entry entry) =>
        facts.Entries.Count == 0 ? facts : facts.With(Any(facts, random), entry);

    private static FactFolder LinkToItself(FactFolder facts, Random random)
    {
        if (facts.Entries.Count == 0) return facts;
        var path = Any(facts, random);
        return facts.With(path, new LinkEntry(path[(path.LastIndexOf('/') + 1)..]));
    }

    private static FactFolder AgainUnder(FactFolder facts, Random random)
    {
        var folder = FolderOfAny(facts, random);
        return facts.Entries.Where(entry => entry.Key.StartsWith(folder, StringComparison.Ordinal)).ToList()
            .Aggregate(facts, (all, entry) => Placed(all, (folder.Length == 0 ? "again/" : folder.TrimEnd('/') + "-again/") + entry.Key[folder.Length..], entry.Value));
    }

    // Nothing can stand below a file or a link, nor a file where others stand below its name.
    private static FactFolder Placed(FactFolder facts, string path, Entry entry)
    {
        var isTaken = facts.Entries.Keys.Any(other => other.StartsWith(path + "/", StringComparison.Ordinal) || path.StartsWith(other + "/", StringComparison.Ordinal));
        return isTaken ? facts : facts.With(path, entry);
    }
}
