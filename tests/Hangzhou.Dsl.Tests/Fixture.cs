using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Outlines;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests;

/// <summary>
/// A program in <c>Fixtures/good</c> or <c>Fixtures/bad</c>. It is compiled together with <c>prelude.hz</c>, which declares
/// what fixtures are about, unless its first line is <c>// alone</c>. Where an official text stands beside it (<c>.txt</c>),
/// its outline is compared with that.
/// </summary>
internal sealed record Fixture(string Name, string Path)
{
    private const string Folder = "tests/Hangzhou.Dsl.Tests/Fixtures";

    /// <summary>The code that a file is named after.</summary>
    public string Code => Name.Split('-')[0];

    /// <summary>Whether more than the one diagnostic is expected.</summary>
    public bool IsMany => Name.EndsWith("-many", StringComparison.Ordinal);

    public string VerifiedPath => System.IO.Path.ChangeExtension(Path, ".verified.txt");

    public static IEnumerable<string> NamesIn(string kind) => Directory
        .EnumerateFiles(RepositoryRoot.PathOf($"{Folder}/{kind}"), "*.hz")
        .Select(path => System.IO.Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    public static Fixture Of(string kind, string name) => new(name, RepositoryRoot.PathOf($"{Folder}/{kind}/{name}.hz"));

    /// <summary>Every finding of every stage.</summary>
    public ImmutableArray<Diagnostic> Diagnose()
    {
        var sources = Sources();
        var found = Compilation.Compile(sources).Diagnostics;
        var text = System.IO.Path.ChangeExtension(Path, ".txt");
        return File.Exists(text)
            ? found.AddRange(OutlineComparison.Compare(sources.Select(PlanParser.Parse), new SourceText(Name + ".txt", File.ReadAllText(text))))
            : found;
    }

    private List<SourceText> Sources()
    {
        var fixture = new SourceText(Name + ".hz", File.ReadAllText(Path));
        if (fixture.Content.StartsWith("// alone", StringComparison.Ordinal)) return [fixture];
        return [new SourceText("prelude.hz", File.ReadAllText(RepositoryRoot.PathOf($"{Folder}/prelude.hz"))), fixture];
    }
}
