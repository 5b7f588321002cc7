using System.Linq;
using System.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Lowering;

/// <summary>Every form of an expression, and the core form that it becomes.</summary>
public sealed class ExpressionLoweringTests
{
    private static readonly string[] Forms =
    [
        "// values and truths",
        "surveyed", "not surveyed", "yes and surveyed", "surveyed and ranked and intact", "surveyed or ranked", "if surveyed then ranked",
        "surveyed is yes", "surveyed is not yes", "surveyed is no", "surveyed is ranked", "surveyed is not measured", "surveyed in (yes, no)",
        "// quantities and units",
        "core.restored at least 50% of core.degraded", "core.area more than 2 km2", "pollution at most 500 kg", "core.area / buffer.area at least 12.5%",
        "(women - 40%) at most 5 pp", "women + 5 pp at least broad", "score * 2 at least -1.5", "visitors + 1 more than several",
        "count of projects at least score", "sum of budget over projects at least 10 USD", "2 * core.area - buffer.area is 0 ha", "-core.area less than core.degraded",
        "core.area + buffer.area - core.degraded - 1 ha at least 0 ha", "(core.area - core.area - core.area + core.area - core.area) at most 0 ha", "1 - score + 2 - score + 3 at least 0",
        "women at baseline of core.area at least 1 ha",
        "(100% + broad) of (count of reserves) at most 100", "50% of broad at least 10%", "visitors / 3 at least several", "visitors / count of states at least 50%",
        "core.area between 1 ha and 2 km2", "score in (1, 2.5)", "10 ha at most core.area",
        "// levels, choices and texts",
        "stage at least partial", "stage is not none", "stage at least prepared", "partial at most stage", "stage between under_development and full", "stage in (partial, full)",
        "kind is coast", "kind is not coast", "kind in (mountain, coast)", "coast is kind", "region includes asia", "name is \"Wadden\"", "code in (\"R2\", \"R1\", \"R2\")",
        "name is not \"x\"",
        "// dates and years",
        "designated at most 2025", "2025 at least designated", "designated is 2020", "last_review at most 2025", "last_review at least 2025", "last_review more than 2025",
        "last_review less than 2025", "last_review is 2025", "last_review is not 2025", "last_review between 2020 and 2025", "last_review at most soon",
        "last_review at least designated", "designated at most 2025-06-30", "2025 at most last_review", "last_review in (2024, 2025-03-01)", "last_review is 2025-03-01",
        "// collections",
        "at least 1 of projects", "at least 2 of projects where status is not planned", "at most several of states where has_strategy", "more than 0 of core.actions",
        "less than 3 of all reserves where surveyed", "at least 50% of projects where status is done", "at least broad of states where has_strategy",
        "any projects where status is done and budget more than 0 USD", "every projects has status is done", "every projects where budget more than 5 USD has status in (under_way, done)",
        "any projects where any partners where has_strategy", "count of reserves at least 700", "(count of all member_states where at least 1 of reserves) at least 3",
        "(count of reserves where designated at most 2025) at least 1", "(sum of core.area over reserves where surveyed) at least 100 ha",
        "sum of core.area - buffer.area over reserves at least 0 ha", "sum of visitors at 2027 over reserves at least 5", "sum of 30% of budget over projects at least 1 USD",
        "// following",
        "host.has_strategy", "host.parks at least 1", "at least 2 of host.reserves", "every host.reserves has surveyed", "any states where any reserves where host.has_strategy",
        "secretariat.open", "secretariat.youth_trained at 2027 at least 5", "any secretariat.tools where ready", "reported host.joined", "host.joined at most 1990",
        "// time",
        "visitors at least 5", "visitors at 2027 at least 5", "visitors at baseline less than visitors", "core.area at baseline at least 1 ha", "(core.area + buffer.area) at 2027 at least 1 ha",
        "(surveyed and ranked) at baseline", "(visitors) at 2027 at least 5", "intact at baseline", "pollution falls every year", "pollution does not fall below 90% of pollution at baseline",
        "pollution does not fall below broad of pollution at baseline", "pollution does not fall below pollution at baseline", "secretariat.youth_trained falls every year",
        "any projects where spent at 2027 at least 1 USD",
        "// reported",
        "reported core.area", "reported states", "reported projects", "not reported name", "any projects where reported budget", "reported visitors at 2026", "reported core.area at 2026", "reported host.joined at baseline", "reported states at 2026",
        "// defines",
        "intact", "hurt less than 3 ha", "any states where any reserves where intact", "(count of reserves where intact) at least 1",
    ];

    [Fact]
    public void Every_form_becomes_its_core_form()
    {
        var text = new StringBuilder();
        foreach (var form in Forms)
        {
            if (form.StartsWith("//", System.StringComparison.Ordinal)) text.Append('\n').Append(form).Append('\n');
            else text.Append(form).Append("\n    ").Append(Plans.LowerCriterion(form)).Append('\n');
        }

        Verified.Match(text.ToString());
    }

    [Theory]
    [InlineData("youth_trained in year at least 150", "(Quantity.AtLeast 2.youth_trained@window 150)")]
    [InlineData("youth_trained at least 150", "(Quantity.AtLeast 2.youth_trained@round 150)")]
    public void A_window_reads_its_own_year(string criterion, string core) =>
        Assert.Equal(core, Plans.LowerCriterion(criterion, "the secretariat", "each year 2026..2030"));

    [Theory]
    [InlineData("count of reserves at least 700", "(Quantity.AtLeast (count roster0) 700)")]
    [InlineData("secretariat.open", "(single 2: 2.open)")]
    [InlineData("(count of reserves) at baseline at most count of reserves", "(Quantity.AtMost (at 2025: (count roster0)) (count roster0))")]
    public void The_whole_reads_rosters_and_single_entities(string criterion, string core) =>
        Assert.Equal(core, Plans.LowerCriterion(criterion, "overall"));
}
