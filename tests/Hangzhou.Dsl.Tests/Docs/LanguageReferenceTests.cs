using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Docs;

/// <summary>docs/language.md shows nothing that does not compile.</summary>
public sealed class LanguageReferenceTests
{
    private static readonly ImmutableArray<DocumentedExample> Examples =
        DocumentedExample.Read(File.ReadAllText(RepositoryRoot.PathOf("docs/language.md")));

    public static TheoryData<int> GoodLines => Lines(example => example.Kind != "mistake");

    public static TheoryData<int> MistakenLines => Lines(example => example.Kind == "mistake");

    [Theory]
    [MemberData(nameof(GoodLines))]
    public void Every_example_compiles_without_a_finding(int line) => Assert.Equal("", FindingsOf(line));

    [Theory]
    [MemberData(nameof(MistakenLines))]
    public void Every_mistake_gives_the_findings_shown(int line) =>
        Assert.Equal(Examples.Single(example => example.Line == line).Following, FindingsOf(line));

    [Fact]
    public void Every_kind_of_example_is_there() =>
        Assert.Equal(DocumentedExample.Kinds.Order(), Examples.Select(example => example.Kind).Distinct().Order());

    private static TheoryData<int> Lines(Func<DocumentedExample, bool> chosen) => [.. Examples.Where(chosen).Select(example => example.Line)];

    // An example need not use all that the whole plan declares.
    private static string FindingsOf(int line)
    {
        var wholePlan = Examples.Single(example => example.Kind == "plan").Text;
        var files = Examples.Single(example => example.Line == line).Complete(wholePlan)
            .Select(file => new SourceText(file.Path, file.Text));
        return DiagnosticRenderer.Render(Compilation.Compile(files).Diagnostics
            .Where(finding => finding.IsError || finding.Location.Source.Path != "plan.hz"));
    }
}
