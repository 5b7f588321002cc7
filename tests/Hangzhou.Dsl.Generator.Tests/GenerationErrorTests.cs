using System;
using System.IO;
using System.Linq;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Generator.Tests;

public sealed class GenerationErrorTests
{
    public static TheoryData<string> Codes => new(GenerationErrors.All.Select(descriptor => descriptor.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_a_page_with_its_title_and_sections(string code)
    {
        var page = File.ReadAllLines(RepositoryRoot.PathOf($"docs/diagnostics/{code}.md"));
        Assert.Equal($"# {code}: {GenerationErrors.All.Single(descriptor => descriptor.Code == code).Title}", page[0]);
        Assert.Equal(
            ["## What you wrote", "## What went wrong", "## How to mend it"],
            page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_page_is_of_a_code() => Assert.Equal(
        GenerationErrors.All.Select(descriptor => descriptor.Code),
        Directory.EnumerateFiles(RepositoryRoot.PathOf("docs/diagnostics"), "HZ9*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void No_code_is_used_by_another_stage() =>
        Assert.Empty(GenerationErrors.All.Select(descriptor => descriptor.Code).Intersect(DiagnosticCatalog.All.Select(descriptor => descriptor.Code)));
}
