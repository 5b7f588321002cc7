using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Outlines;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests;

/// <summary>
/// A program in <c>Fixtures/good</c> or <c>Fixtures/bad</c>. It is compiled together with <c>prelude.hz</c>, which declares
/// what fixtures are about, unless its first line is <c>// alone</c>. What is too long to be written out is written short:
/// <c>// times 1001: target {n} { … }</c> stands for so many lines, <c>// copies 3</c> on the first line for so many more files.
/// Where an official text stands beside it (<c>.txt</c>), its outline is compared with that.
/// </summary>
internal sealed partial record Fixture(string Name, string Path)
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
        var text = Repeated(File.ReadAllText(Path));
        var fixture = new SourceText(Name + ".hz", text);
        if (fixture.Content.StartsWith("// alone", StringComparison.Ordinal)) return [fixture];
        var copies = Enumerable.Range(2, CopiesIn(text)).Select(number => new SourceText($"{Name}-{number}.hz", text));
        return [new SourceText("prelude.hz", File.ReadAllText(RepositoryRoot.PathOf($"{Folder}/prelude.hz"))), fixture, .. copies];
    }

    private static int CopiesIn(string text) => Copies().Match(text) is { Success: true } match ? Number(match.Groups["number"]) : 0;

    private static string Repeated(string text) => Times().Replace(text, match => string.Concat(
        Enumerable.Range(1, Number(match.Groups["number"])).Select(number => match.Groups["line"].Value.Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))));

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^ *// times (?<number>\d+): (?<line>.*\n)", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Times();

    [GeneratedRegex(@"^// copies (?<number>\d+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Copies();
}
