using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Facts;

/// <summary>Every kind of problem has a page, a fixture with its exact output, and no fixture is without its kind.</summary>
public sealed class BadFactsTests
{
    private static readonly string Folder = Path.Combine(Support.Cli.Fixtures, "bad-facts");

    public static TheoryData<string> Fixtures() => new(Names());

    public static TheoryData<string> Codes() => new(FactErrors.All.Select(kind => kind.Code));

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_bad_fixture_prints_exactly_its_problems(string fixture)
    {
        using var facts = FixtureFolder.Of(Folder, fixture);
        var result = Support.Cli.Run("facts", "check", facts.Path);
        Verified.MatchFile(facts.AsInRepository(result.ToString()), Path.Combine(Folder, fixture, "expected.verified.txt"));
        Assert.Contains(fixture[..6], result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_bad_fixture_shows_its_own_kind_alone(string fixture)
    {
        using var facts = FixtureFolder.Of(Folder, fixture);
        var result = FactsReader.Read(TestPlan.Schema, [facts.Path]);
        // A notice of more problems needs problems of another kind.
        var notices = result.Problems.Where(FactErrors.IsNotice).ToList();
        Assert.Equal([fixture[..6]], (notices.Count > 0 ? notices : [.. result.Problems]).Select(problem => problem.Kind.Code).Distinct());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_fixture(string code) =>
        Assert.Contains(Names(), name => name.StartsWith(code + "-", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_page_of_three_sections(string code)
    {
        var kind = FactErrors.All.Single(kind => kind.Code == code);
        var page = File.ReadAllLines(RepositoryRoot.PathOf($"docs/diagnostics/{code}.md"));
        Assert.Equal($"# {code}: {kind.Title}", page[0]);
        Assert.Equal(
            ["## What you wrote", "## What went wrong", "## How to mend it"],
            page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Codes_are_unique_and_in_order() =>
        Assert.Equal(FactErrors.All.Select(kind => kind.Code).Distinct().Order(StringComparer.Ordinal), FactErrors.All.Select(kind => kind.Code));

    [Fact]
    public void Every_page_of_the_data_has_its_code() => Assert.Equal(
        FactErrors.All.Concat(Mab001Doubts.All).Select(kind => kind.Code),
        Directory.EnumerateFiles(RepositoryRoot.PathOf("docs/diagnostics"), "HZ4*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Names() =>
        Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
