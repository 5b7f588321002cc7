using System.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Binding;

/// <summary>Wrong criteria, each with everything that is said about it: one root cause, one error.</summary>
public sealed class ExpressionErrorTests
{
    private static readonly string[] Slips =
    [
        "// names", "restored", "degraded at least 1 ha", "core.restord", "surveyd and rankd", "reserve", "reserves", "member_states", "member_state.has_strategy", "broad.x at least 1%",
        "secretariat.opn", "host.has_strateg", "host.nothing.more", "states", "host", "core", "secretariat", "intact.x", "x", "partial", "coast", "africa",
        "any states where surveyed", "any states where intact", "any projects where code is \"x\"", "any projects where any partners where status is done",
        "// collections", "at least 1 of core", "at least 1 of reserve", "at least 1 of secretariat", "at least 1 of host", "at least 1 of broad", "at least 1 of intact",
        "at least 1 of core.area", "at least 1 of all states", "at least 1 of all reserve", "at least 1 ha of projects", "at least 1.5 of projects", "at least soon of projects",
        "any projects where projects", "sum of status over projects at least 1", "sum of core over reserves at least 1 ha", "count of projects where budget", "every projects has budget",
        "// types", "core.area at least 5", "core.area at least 5 t", "core.area at least visitors", "5 at least core.area", "core.area at least women", "women at least 5", "women at least 5 pp",
        "visitors at least 1.5", "visitors at least 50%", "surveyed at least 1", "surveyed is 1", "surveyed is \"yes\"", "stage at least 2", "stage is high", "stage is ranked", "kind is sea",
        "kind is \"coast\"", "kind is stage", "kind more than coast", "kind between coast and mountain", "kind in (coast, sea)", "kind in (coast, kind)", "region is africa", "region in (africa, asia)",
        "africa is region", "region includes europ", "region includes region", "kind includes coast", "name is code", "name is Wadden", "Wadden is name", "name at least \"A\"", "name in (\"a\", b)",
        "designated at least 5 ha", "designated at least 123456", "designated at least 2000.5", "last_review at least 2025.5", "last_review is \"2025\"", "designated + 1 at least 2025",
        "last_review - last_review at least 1", "any projects where budget at least 5", "any projects where budget at least 5 EUR", "any projects where budget + 5 EUR at least 5 USD", "core.area at least 5 acres",
        "core.area at least 5 XYZ", "core.area + visitors at least 5 ha", "core.area * buffer.area at least 5 ha", "5 / core.area at least 1", "core.area + 5 at least 5 ha", "women + 5 at least 5%",
        "women + 1 pp + 5 ha at least 5%", "surveyed + 1 at least 2", "-name at least 1", "3 of core.area at least 1 ha", "visitors of core.area at least 1 ha", "30% of surveyed at least 1",
        "if core.area then surveyed", "not core.area", "surveyed and core.area and name", "core.area between 1 and 2 ha", "core.area between 1 t and 2 t",
        "// time", "core.area falls every year", "stage falls every year", "surveyed falls every year", "broad falls every year", "core.area in year at least 1 ha", "visitors in year at least 1",
        "visitors at 0 at least 1", "broad at 2027 at least 1%", "any projects where (status is done) at 2027", "any projects where budget at baseline at least 1 USD",
        "pollution does not fall below 5 t", "pollution does not fall below 90% of visitors at baseline", "pollution does not fall below 90% of pollution", "pollution does not fall below pollution at 2027",
        "pollution does not fall below visitors of pollution at baseline", "pollution does not fall below women of pollution at baseline",
        "// reported", "reported core", "reported intact", "reported broad", "reported reserves", "reported x", "any states where reported reserves",
    ];

    [Fact]
    public void Every_slip_is_explained()
    {
        var text = new StringBuilder();
        foreach (var slip in Slips)
        {
            if (slip.StartsWith("//", System.StringComparison.Ordinal)) text.Append('\n').Append(slip).Append('\n');
            else text.Append(slip).Append("\n    ").Append(Plans.LowerCriterion(slip)).Append('\n');
        }

        Verified.Match(text.ToString());
    }

    [Theory]
    [InlineData("every reserves { surveyed }", "HZ2015")]
    [InlineData("the secretariats { open }", "HZ2004")]
    [InlineData("the reserves { surveyed }", "HZ2015")]
    [InlineData("at least 1 of secretariat { open }", "HZ2401")]
    [InlineData("at least 1.5 of reserves { surveyed }", "HZ2208")]
    [InlineData("at least soon of reserves { surveyed }", "HZ2404")]
    [InlineData("at least visitors of reserves { surveyed }", "HZ2002")]
    [InlineData("at least (several + 1) of reserves { surveyed }", "HZ2405")]
    [InlineData("every nobody where surveyed { nothing at least 5 }", "HZ2004")]
    [InlineData("every reserve where core.area { surveyed }", "HZ2205")]
    [InlineData("overall { surveyed }", "HZ2002")]
    [InlineData("overall { at least 1 of projects }", "HZ2002")]
    [InlineData("every reserve { visitors in year at least 5 }", "HZ2301")]
    public void A_wrong_population_gives_its_code(string population, string code) =>
        Assert.Equal(code, Plans.Codes(Plans.CompilePopulation(population)));

    [Theory]
    [InlineData("at least broad of reserves { surveyed }")]
    [InlineData("more than several of reserves { surveyed }")]
    [InlineData("more than 0% of reserves where ranked { surveyed }")]
    [InlineData("overall where count of reserves at least 5 { secretariat.open }")]
    [InlineData("every reserve { secretariat.open or surveyed }")]
    public void A_right_population_gives_none(string population) =>
        Assert.Equal("", Plans.Codes(Plans.CompilePopulation(population)));
}
