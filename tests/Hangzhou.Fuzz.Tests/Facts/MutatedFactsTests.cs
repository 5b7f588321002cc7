using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Xunit.Abstractions;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>The run over mutants of facts; docs/proof.md has the long run's command and figures.</summary>
public sealed class MutatedFactsTests(ITestOutputHelper output)
{
    private const int MostFailures = 5;

    [Fact]
    public void Mutated_facts_are_read_or_refused_in_words()
    {
        var failures = new List<FailedMutant>();
        var watch = Stopwatch.StartNew();
        using (var workspaces = new Workspaces())
        {
            foreach (var number in FactMutants.Only > 0 ? [FactMutants.Only] : Enumerable.Range(1, FactMutants.Count))
            {
                if (FactMutants.Try(number, workspaces) is { } failure) failures.Add(failure);
                if (failures.Count == MostFailures) break;
            }
        }

        output.WriteLine(FormattableString.Invariant($"{FactMutants.Count} mutants of seed {FactMutants.Seed} in {watch.Elapsed.TotalSeconds:F0} s"));
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }
}
