using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Hangzhou.Testing;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>Every rule file of the repository: the plan, the fixtures, the benchmarks, and the examples of the documentation.</summary>
internal static class RuleCorpus
{
    private const string Prelude = "tests/Hangzhou.Dsl.Tests/Fixtures/prelude.hz";

    private static readonly Lazy<ImmutableArray<RuleProgram>> ProgramsOnce = new(() => [.. Files().Concat(Examples())]);

    /// <summary>The programs, each with what its mutated file leans on.</summary>
    public static ImmutableArray<RuleProgram> Programs => ProgramsOnce.Value;

    private static IEnumerable<RuleProgram> Files()
    {
        foreach (var path in Directory.EnumerateFiles(RepositoryRoot.Path, "*.hz", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = RepositoryRoot.RelativePathOf(path);
            if (name.Split('/').Any(folder => folder is "bin" or "obj" or ".git")) continue;
            var text = File.ReadAllText(path);
            yield return new RuleProgram(name, AroundOf(name, text), text);
        }
    }

    private static ImmutableArray<(string Path, string Text)> AroundOf(string name, string text)
    {
        if (name.Contains("/Plan/", StringComparison.Ordinal)) return Others(name, "Hangzhou.Targets/Plan/plan.hz", "Hangzhou.Targets/Plan/vocabulary");
        if (name.Contains("/Compact/", StringComparison.Ordinal)) return Others(name, "tests/Hangzhou.Dsl.Generator.Tests/Fixtures/Compact");
        if (name.Contains("/small-plan/", StringComparison.Ordinal)) return Others(name, "tests/Hangzhou.Cli.Tests/Fixtures/small-plan");
        var isWhole = name == Prelude || text.Contains("plan ", StringComparison.Ordinal) && text.Contains("..", StringComparison.Ordinal)
            || text.StartsWith("// alone", StringComparison.Ordinal);
        return isWhole ? [] : Others(name, Prelude);
    }

    // The other files in the places given: a file or a folder each.
    private static ImmutableArray<(string Path, string Text)> Others(string name, params string[] places) => places
        .Select(RepositoryRoot.PathOf)
        .SelectMany(place => Directory.Exists(place) ? Directory.GetFiles(place, "*.hz", SearchOption.AllDirectories) : [place])
        .Select(path => (Path: RepositoryRoot.RelativePathOf(path), Text: File.ReadAllText(path)))
        .Where(file => file.Path != name)
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .ToImmutableArray();

    private static IEnumerable<RuleProgram> Examples()
    {
        var prelude = File.ReadAllText(RepositoryRoot.PathOf(Prelude));
        foreach (var path in Directory.EnumerateFiles(RepositoryRoot.PathOf("docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var blocks = File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n```");
            for (var i = 1; i < blocks.Length; i++)
            {
                if (!blocks[i].StartsWith("hz", StringComparison.Ordinal)) continue;
                var text = blocks[i][(blocks[i].IndexOf('\n', StringComparison.Ordinal) + 1)..];
                yield return new RuleProgram($"{RepositoryRoot.RelativePathOf(path)}#{i}", [("prelude.hz", prelude)], text);
            }
        }
    }
}
