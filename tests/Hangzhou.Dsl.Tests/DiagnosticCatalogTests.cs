using System;
using System.IO;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests;

/// <summary>Each kind of finding has a program that shows it, the program mended, and a page.</summary>
public sealed class DiagnosticCatalogTests
{
    private static readonly string[] Sections = ["## What you wrote", "## What went wrong", "## How to mend it"];

    public static TheoryData<string> Codes => new(DiagnosticCatalog.All.Select(descriptor => descriptor.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_a_bad_program(string code) => Assert.Contains(Fixture.NamesIn("bad"), name => Fixture.Of("bad", name).Code == code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_a_good_program(string code) => Assert.Contains(Fixture.NamesIn("good"), name => Fixture.Of("good", name).Code == code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_has_a_page_with_its_title_and_sections(string code)
    {
        var page = File.ReadAllLines(RepositoryRoot.PathOf($"docs/diagnostics/{code}.md"));
        var descriptor = DiagnosticCatalog.All.Single(descriptor => descriptor.Code == code);
        Assert.Equal($"# {code}: {descriptor.Title}", page[0]);
        Assert.Equal(Sections, page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_page_is_of_a_code()
    {
        // HZ1xxx to HZ3xxx are the language's, HZ5xxx the outline's; those of the data and of the generator are tested beside them.
        var pages = Directory.EnumerateFiles(RepositoryRoot.PathOf("docs/diagnostics"), "HZ*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(page => page?[2] is '1' or '2' or '3' or '5');
        Assert.Equal(DiagnosticCatalog.All.Select(descriptor => descriptor.Code), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_code_is_used_twice() =>
        Assert.Equal(DiagnosticCatalog.All.Length, DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Messages_and_helps_are_sentences_that_fill()
    {
        var arguments = Enumerable.Repeat<object>("x", 10).ToArray();
        foreach (var descriptor in DiagnosticCatalog.All)
        {
            Assert.EndsWith(".", string.Format(System.Globalization.CultureInfo.InvariantCulture, descriptor.Format, arguments), StringComparison.Ordinal);
            Assert.EndsWith(".", string.Format(System.Globalization.CultureInfo.InvariantCulture, descriptor.Help, arguments), StringComparison.Ordinal);
        }
    }
}
