using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.Generation;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>Compiles the C# of one mutant in so many of those without errors.</summary>
internal sealed class CompiledSamples(int oneIn) : IDisposable
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _offered;

    /// <summary>How many were compiled.</summary>
    public int Compiled { get; private set; }

    /// <summary>What the C# compiler says against it; null when it says nothing or is not asked.</summary>
    public string? Add(RuleMutant mutant, GenerationResult generated)
    {
        // A mutant that only changes spaces or comments is the program itself.
        if (!_seen.Add(mutant.How.Split(':')[0] + generated.RulesDigest) || _offered++ % oneIn != 0) return null;
        Compiled++;
        var complaints = GeneratedCode.Complaints(generated.Sources);
        return complaints.Count == 0 ? null : "C# does not compile: " + string.Join("\n", complaints.Take(3));
    }

    public void Dispose() => _seen.Clear();
}
