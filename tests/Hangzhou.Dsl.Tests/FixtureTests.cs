using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests;

public sealed class FixtureTests
{
    private const int MostShown = 40;

    public static TheoryData<string> Bad => new(Fixture.NamesIn("bad"));

    public static TheoryData<string> Good => new(Fixture.NamesIn("good"));

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_program_gives_exactly_its_diagnostics(string name)
    {
        var fixture = Fixture.Of("bad", name);
        var found = fixture.Diagnose();

        Verified.MatchFile(Render(found), fixture.VerifiedPath);
        Assert.Contains(found, diagnostic => diagnostic.Code == fixture.Code);
        if (!fixture.IsMany) Assert.Single(found);
    }

    // Of a thousand findings the first and the last will do.
    private static string Render(ImmutableArray<Diagnostic> found) => found.Length <= MostShown
        ? DiagnosticRenderer.Render(found)
        : $"{DiagnosticRenderer.Render(found.Take(2))}… {found.Length - 4} more …\n{DiagnosticRenderer.Render(found.Skip(found.Length - 2))}";

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_program_gives_none(string name) =>
        Assert.Equal("", DiagnosticRenderer.Render(Fixture.Of("good", name).Diagnose()));

    [Fact]
    public void Every_accepted_text_has_its_program()
    {
        var orphans = System.IO.Directory
            .EnumerateFiles(RepositoryRoot.PathOf("tests/Hangzhou.Dsl.Tests/Fixtures"), "*.verified.txt", System.IO.SearchOption.AllDirectories)
            .Where(path => !System.IO.File.Exists(path.Replace(".verified.txt", ".hz", System.StringComparison.Ordinal)));
        Assert.Empty(orphans);
    }
}
