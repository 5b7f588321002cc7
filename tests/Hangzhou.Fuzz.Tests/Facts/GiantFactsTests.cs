using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Tests.Support;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Facts that are large in one way each are read or refused within time and memory in proportion to them.</summary>
public sealed class GiantFactsTests
{
    public static TheoryData<string> Names() => new(GiantFacts.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Large_facts_take_time_and_memory_in_proportion(string name)
    {
        var (code, make) = GiantFacts.All[name];
        var facts = make();
        using var workspace = new Workspace();
        workspace.Show(facts);
        Assert.Empty(FactTrial.Faults(new FixedPlan(), workspace.Root, facts, 1));
        var result = FactsReader.Read(TestPlan.Schema, [workspace.Root]);
        if (code is null) Assert.NotNull(result.Source);
        else Assert.Contains(code, result.Problems.Select(problem => problem.Kind.Code));
    }

    [Fact]
    public void A_roster_of_a_million_rows_is_read()
    {
        const int Rows = 1_000_000;
        using var workspace = new Workspace();
        var table = new System.Text.StringBuilder("code,name,region,core.area [ha],identified\n");
        for (var i = 0; i < Rows; i++) table.Append(System.Globalization.CultureInfo.InvariantCulture, $"R{i},Reserve {i},africa,{i}.25,yes\n");
        workspace.Show(FactFolder.Empty.With("round.json", "{\"date\": \"2026-12-31\", \"kind\": \"reported\"}").With("reserves.csv", table.ToString()));
        var result = FactsReader.Read(TestPlan.Schema, [workspace.Root]);
        Assert.Empty(result.Problems);
        Assert.Equal(Rows, result.Source!.Rounds.Single().Table(0)!.RowCount);
    }
}
