using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>A mutant, and how it came about.</summary>
internal sealed record RuleMutant(int Number, string How, RuleProgram Program);

/// <summary>Makes mutants: the same seed and number give the same one.</summary>
internal static class RuleMutants
{
    private const int MostChanges = 4;

    public static RuleMutant Make(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var program = RuleCorpus.Programs[number % RuleCorpus.Programs.Length];
        var text = program.Text;
        var names = new List<string>();
        // Most mutants have one change: those come nearest to what people get wrong, and most often compile.
        var changes = random.Next(2) == 0 ? 1 : random.Next(2, MostChanges + 1);
        for (var i = 0; i < changes; i++)
        {
            var other = RuleCorpus.Programs[random.Next(RuleCorpus.Programs.Length)].Text;
            var (name, apply) = RuleMutators.All[random.Next(RuleMutators.All.Length)];
            text = apply(new RuleMutation(text, random, other));
            names.Add(name);
        }

        return new RuleMutant(number, $"{program.Name}: {string.Join(", ", names)}", program.With(text));
    }

    /// <summary>Every prefix of every program that ends before a token.</summary>
    public static IEnumerable<RuleMutant> PrefixesAtTokens() => RuleCorpus.Programs.SelectMany((program, number) =>
        RuleTokens.Of(program.Text).Select(token => Prefix(program, number, token.Start)));

    /// <summary>Every prefix of every program.</summary>
    public static IEnumerable<RuleMutant> Prefixes() => RuleCorpus.Programs.SelectMany((program, number) =>
        Enumerable.Range(0, program.Text.Length).Select(length => Prefix(program, number, length)));

    private static RuleMutant Prefix(RuleProgram program, int number, int length) =>
        new(number, $"{program.Name}: its first {length} characters", program.With(program.Text[..length]));
}
