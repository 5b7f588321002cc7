using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>A mutant that failed, made as small as it still fails.</summary>
internal sealed record FailedMutant(int Number, string Origin, IReadOnlyList<string> Faults, FactFolder Shrunken)
{
    public override string ToString() => FormattableString.Invariant(
        $"mutant {Number} of seed {FactMutants.Seed}, {Origin}:\n  {string.Join("\n  ", Faults)}\n{Shrunken.Describe()}");
}

/// <summary>Mutants of facts, the same for the same seed: <c>HANGZHOU_MUTANTS</c> of them, from <c>HANGZHOU_SEED</c>.</summary>
internal static class FactMutants
{
    private const int InEveryBuild = 5_000;
    private const int MostMutations = 4;

    private static readonly ImmutableArray<Mutation> Mutations =
        [.. TextMutations.All, .. TableMutations.All, .. TableMutations.All, .. RoundMutations.All, .. FolderMutations.All];

    public static int Count { get; } = Number("HANGZHOU_MUTANTS", InEveryBuild);

    public static int Seed { get; } = Number("HANGZHOU_SEED", 1);

    /// <summary>The number of mutants that only one run looks at, after one failed; 0: all.</summary>
    public static int Only { get; } = Number("HANGZHOU_MUTANT", 0);

    /// <summary>Tries one mutant; null when all is well.</summary>
    public static FailedMutant? Try(int number, Workspaces workspaces)
    {
        var random = new Random(unchecked((Seed * 1_000_003) + number));
        var seed = Pick(random);
        var (facts, origin) = Mutated(seed, random);
        if (Faults(seed, facts, workspaces, number) is not { Count: > 0 } faults) return null;
        var shrunken = new FactShrinker(smaller => Faults(seed, smaller, workspaces, number).Count > 0).Shrink(facts);
        return new FailedMutant(number, origin, Faults(seed, shrunken, workspaces, number) is { Count: > 0 } last ? last : faults, shrunken);
    }

    private static IReadOnlyList<string> Faults(FactSeed seed, FactFolder facts, Workspaces workspaces, int number)
    {
        var workspace = workspaces.Of(seed);
        workspace.Show(facts);
        return FactTrial.Faults(seed.Plan, workspace.Root, facts, number);
    }

    private static FactSeed Pick(Random random)
    {
        var rest = random.Next(FactCorpus.Seeds.Sum(seed => seed.Weight));
        return FactCorpus.Seeds.First(seed => (rest -= seed.Weight) < 0);
    }

    private static (FactFolder Facts, string Origin) Mutated(FactSeed seed, Random random)
    {
        var facts = seed.Facts;
        var names = new List<string> { seed.Name };
        for (var left = 1 + random.Next(MostMutations); left > 0; left--)
        {
            var mutation = random.Of(Mutations);
            facts = mutation.Apply(facts, random);
            names.Add(mutation.Name);
        }

        return (facts, string.Join(", ", names));
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
