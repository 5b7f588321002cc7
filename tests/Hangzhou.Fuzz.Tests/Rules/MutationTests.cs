using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using Xunit.Abstractions;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>
/// Mutants of every rule file, the whole way. <c>HANGZHOU_MUTANTS</c> says how many (5,000 unless it does; from 100,000 on
/// every prefix of every file is tried too), <c>HANGZHOU_SEED</c> which.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int LongRun = 100_000;
    private const int PrefixesInCi = 600;
    private static readonly TimeSpan MostForOne = TimeSpan.FromSeconds(60);

    private static int Mutants => Setting("HANGZHOU_MUTANTS", 5_000);

    /// <summary>Whether so many mutants are asked for that time matters less than finding everything.</summary>
    internal static bool IsLongRun => Mutants >= LongRun;

    private static int Seed => Setting("HANGZHOU_SEED", 2035);

    [Fact]
    public void Every_mutant_is_answered() => RunAll(Enumerable.Range(0, Mutants).Select(number => RuleMutants.Make(Seed, number)));

    [Fact]
    public void Every_prefix_is_answered()
    {
        if (IsLongRun)
        {
            RunAll(RuleMutants.Prefixes());
            return;
        }

        var prefixes = RuleMutants.PrefixesAtTokens().ToArray();
        new Random(Seed).Shuffle(prefixes);
        RunAll(prefixes.Take(PrefixesInCi));
    }

    private void RunAll(IEnumerable<RuleMutant> mutants)
    {
        var watch = Stopwatch.StartNew();
        var (count, sound) = (0, 0);
        using var samples = new CompiledSamples(IsLongRun ? 100 : 40);
        var run = new GuardedRun(MostForOne);
        run.Over(mutants, mutant =>
        {
            if (RuleProperties.Violation(mutant.Program, out var generated) is { } violation) throw new MutantException(Describe(mutant, violation));
            count++;
            if (generated is null || generated.Sources.IsEmpty) return;
            sound++;
            if (samples.Add(mutant, generated) is { } complaint) throw new MutantException(Describe(mutant, complaint));
        });
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count:N0} mutants (seed {Seed}), {sound:N0} without an error, {samples.Compiled:N0} of them compiled as C#, in {watch.Elapsed.TotalSeconds:N0} s."));
    }

    private static string Describe(RuleMutant mutant, string violation)
    {
        var kind = violation.Split('\n', ':')[0];
        var text = RuleShrinker.Shrink(mutant.Program.Text, text => RuleProperties.Violation(mutant.Program.With(text))?.StartsWith(kind, StringComparison.Ordinal) == true);
        return $"Mutant {mutant.Number} of seed {Seed} ({mutant.How}): {violation}\nShrunk:\n{text}\nAs C# literal: {Literal(text)}";
    }

    private static string Literal(string text) => "\"" + string.Concat(text.Select(c =>
        c is >= ' ' and < '\u007F' and not ('"' or '\\') ? c.ToString() : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture))) + "\"";

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
