using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Hangzhou.Dsl.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Docs;

/// <summary>docs/language.md shows nothing that does not compile.</summary>
public sealed class LanguageReferenceTests
{
    private static readonly ImmutableArray<DocumentedExample> Examples =
        DocumentedExample.Read(File.ReadAllText(RepositoryRoot.PathOf("docs/language.md")));

    public static TheoryData<int> Lines => [.. Examples.Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_example_compiles_without_a_finding(int line)
    {
        var wholePlan = Examples.Single(example => example.Kind == "plan").Text;
        var files = Examples.Single(example => example.Line == line).Complete(wholePlan)
            .Select(file => new SourceText(file.Path, file.Text));

        // An example need not use all that the whole plan declares.
        var findings = Compilation.Compile(files).Diagnostics
            .Where(finding => finding.IsError || finding.Location.Source.Path != "plan.hz")
            .Select(finding => $"{finding.Location.Source.Path} {finding.Location.Lines} {finding.Code} {finding.Message}");

        Assert.Empty(findings);
    }

    [Fact]
    public void Every_kind_of_example_is_there() =>
        Assert.Equal(DocumentedExample.Kinds.Order(), Examples.Select(example => example.Kind).Distinct().Order());
}
