using System;
using System.Linq;
using Xunit.Abstractions;

namespace Hangzhou.Oracle.Tests.Differential;

/// <summary>Random worlds judged by the oracle and by the product.</summary>
public class SeededRunTests(SeededRun seeded, ITestOutputHelper output) : IClassFixture<SeededRun>
{
    [Fact]
    public void The_product_judges_every_random_world_as_the_oracle_does()
    {
        output.WriteLine(Summary.Of(seeded.Run));
        var shown = seeded.Run.Kinds.Take(SeededRun.Shown).Select(kind => kind.First().Shrink().ToString());
        Assert.True(seeded.Run.Disagreements.Count == 0, string.Join('\n', shown));
    }

    [Fact]
    public void Every_construct_of_the_language_has_a_case() => Assert.Empty(Summary.Missing(seeded.Run.Census));
}
