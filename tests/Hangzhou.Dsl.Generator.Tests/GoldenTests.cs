using System;
using System.IO;
using System.Linq;
using Hangzhou.Dsl.Generator.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Generator.Tests;

public sealed class GoldenTests
{
    public static TheoryData<string> Names => new(Fixture.Generated.Sources.Select(source => source.Name));

    [Fact]
    public void The_compact_plan_has_no_findings() =>
        Assert.Empty(Fixture.Findings);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_file_is_as_accepted(string name)
    {
        var text = Fixture.Generated.Sources.Single(source => source.Name == name).Text;
        Verified.MatchFile(text, Path.Combine(Fixture.Folder, name.Replace(".g.cs", ".verified.cs", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_files_compile_as_CSharp_9_without_a_warning() =>
        Assert.Empty(CSharpCompilations.Complaints(CSharpCompilations.Of(Fixture.Sources).GetDiagnostics()));
}
