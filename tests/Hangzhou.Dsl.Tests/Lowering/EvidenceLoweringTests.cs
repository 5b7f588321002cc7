using System.Linq;

namespace Hangzhou.Dsl.Tests.Lowering;

/// <summary>Where evidence is asked for a field, every reading of it says so (<c>!</c>), wherever in the population it stands.</summary>
public sealed class EvidenceLoweringTests
{
    [Theory]
    [InlineData("surveyed", "surveyed", "0.surveyed!")]
    [InlineData("surveyed and ranked", "ranked", "(and 0.surveyed 0.ranked!)")]
    [InlineData("reported surveyed at 2027", "surveyed", "(at 2027: (reported 0.surveyed!))")]
    [InlineData("core.restored at least 50% of core.degraded", "core.degraded", "(Quantity.AtLeast 0.core.restored (Multiply 1/2 0.core.degraded!))")]
    [InlineData("visitors at baseline less than visitors", "visitors", "(Quantity.LessThan 0.visitors!@2025 0.visitors!@round)")]
    [InlineData("pollution falls every year", "pollution", "(falls 0.pollution!@round from 2025)")]
    [InlineData("intact", "core.degraded", "(Quantity.AtMost 0.core.degraded! 0)")]
    [InlineData("at least 1 of projects where status is done", "projects", "(Quantity.AtLeast (count items 0.projects! where (choice 0[23].status [2])) 1)")]
    [InlineData("at least 1 of states where has_strategy", "states", "(Quantity.AtLeast (count related 0.states! in 1 where 1.has_strategy) 1)")]
    [InlineData("at least 1 of states where has_strategy", "member_state.has_strategy", "(Quantity.AtLeast (count related 0.states in 1 where 1.has_strategy!) 1)")]
    [InlineData("host.has_strategy", "host", "(follow 0.host! to 1: 1.has_strategy)")]
    [InlineData("at least 1 of host.reserves", "states", "(Quantity.AtLeast (follow 0.host to 1: (count inverse 1.reserves in 0 by 5!)) 1)")]
    [InlineData("secretariat.open", "secretariat.open", "(single 2: 2.open!)")]
    public void Every_reading_asks_for_it(string criterion, string evidence, string core) =>
        Assert.Equal(core, Lower($"every reserve {{ {criterion} }} with evidence for {evidence}"));

    [Fact]
    public void The_whole_names_fields_behind_their_entity() => Assert.Equal(
        "(Quantity.AtLeast (count roster0 where 0.surveyed!) 700)",
        Lower("overall { (count of reserves where surveyed) at least 700 } with evidence for reserve.surveyed"));

    [Fact]
    public void Another_population_reads_what_is_reported()
    {
        var populations = Populations("every reserve where surveyed { ranked } with evidence for surveyed every reserve { surveyed }");
        Assert.Equal("0.surveyed!", LoweredPrinter.Print(Assert.IsAssignableFrom<Dsl.Lowering.LoweredExpression>(populations[0].Scope)));
        Assert.Equal("0.surveyed", LoweredPrinter.Print(populations[1].Criteria[0].Expression));
    }

    [Theory]
    [InlineData("every reserve { surveyed } with evidence for surveyd", "HZ2008")]
    [InlineData("every reserve { surveyed } with evidence for reserves", "HZ2008")]
    [InlineData("every reserve { surveyed } with evidence for resrve.surveyed", "HZ2008")]
    [InlineData("overall { count of reserves at least 1 } with evidence for surveyed", "HZ2004")]
    [InlineData("every reserve { surveyed } with evidence for core", "HZ2406")]
    [InlineData("every reserve { surveyed } with evidence for code", "HZ2406")]
    [InlineData("every reserve { intact } with evidence for intact", "HZ2406")]
    [InlineData("every reserve { any projects where status is done } with evidence for projects.status", "HZ2406")]
    [InlineData("every reserve { surveyed } with evidence for surveyed, reserve.surveyed", "HZ2407")]
    [InlineData("every reserve { surveyed } with evidence for ranked", "HZ3311")]
    public void What_cannot_be_meant_is_told(string population, string code) => Assert.Equal(code, Plans.Codes(Plans.CompilePopulation(population)));

    [Theory]
    [InlineData("entity proof plural evidence { key code: text }")]
    [InlineData("single entity evidence { found: yes_no }")]
    public void No_table_takes_the_place_of_the_evidence(string entity) => Assert.Equal(
        "HZ2007", string.Join(' ', Plans.Compile(Plans.Vocabulary, entity).Diagnostics.Where(found => found.IsError).Select(found => found.Code)));

    private static string Lower(string population) => LoweredPrinter.Print(Populations(population)[0].Criteria[0].Expression);

    private static Dsl.Lowering.LoweredPopulation[] Populations(string population)
    {
        var compilation = Plans.CompilePopulation(population);
        Assert.Equal(string.Empty, Plans.Codes(compilation));
        return [.. compilation.Plan!.Targets[0].Milestones[0].Populations];
    }
}
