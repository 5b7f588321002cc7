using System;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Plans;
using Hangzhou.Testing;
using WorldFacts;

namespace Hangzhou.Cli.Tests.Examples;

/// <summary>The facts of examples/1-world-network are what its maker makes.</summary>
public sealed class WorldFactsTests
{
    private static readonly string Example = RepositoryRoot.PathOf("examples/1-world-network");

    [Fact]
    public void The_committed_facts_are_what_the_maker_makes_from_the_sources()
    {
        using var made = new TemporaryFolder();
        FactsMaker.Make(Path.Combine(Example, "sources"), made.Path);
        var committed = Path.Combine(Example, "facts");

        Assert.Equal(Files(committed), Files(made.Path));
        Assert.All(Files(committed), file => Assert.Equal(File.ReadAllText(Path.Combine(committed, file)), File.ReadAllText(Path.Combine(made.Path, file))));
    }

    // Real rosters name what is not a Member State; invented figures have no such excuse.
    [Fact]
    public void No_figure_falls_or_rises_tenfold_from_one_round_to_the_next()
    {
        var facts = FactsReader.Read(BuiltInPlan.Load().Schema, [Path.Combine(Example, "facts")]);
        Assert.NotNull(facts.Source);
        Assert.DoesNotContain(facts.Counts.Keys, kind => kind.Code is "HZ4404" or "HZ4405");
    }

    private static string[] Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)];
}
