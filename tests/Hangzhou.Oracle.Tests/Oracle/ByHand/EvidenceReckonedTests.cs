using System.Linq;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;
using static Hangzhou.Oracle.Tests.Oracle.Hand;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>The oracle against answers reckoned by hand: under a clause of evidence a value without it is not reported.</summary>
public class EvidenceReckonedTests
{
    private const string Vocabulary = """
        plan p 2026..2035 { baseline 2025 }
        goal A { title en "a" }
        entity reserve plural reserves {
          key code: text  ok: yes_no  old: yes_no  size: area  load: mass by year
          states: many state inverse reserves  projects: many project
        }
        part project { done: yes_no }
        entity state plural states { key code: text  rich: yes_no }
        define reserve.sound = ok and not old
        """;

    [Theory]
    [InlineData("every reserve { ok } with evidence for ok", "ok", Truth.Yes)]
    [InlineData("every reserve { ok } with evidence for ok", "", Truth.Unknown)]
    [InlineData("every reserve { ok } with evidence for old", "", Truth.Yes)]
    [InlineData("every reserve where old { no } with evidence for old", "old", null)]
    [InlineData("every reserve where old { no } with evidence for old", "", Truth.Unknown)]
    [InlineData("every reserve { reported ok } with evidence for ok", "", Truth.No)]
    [InlineData("every reserve { not reported ok } with evidence for ok", "", Truth.Yes)]
    [InlineData("every reserve { sound } with evidence for ok, old", "ok", Truth.Unknown)]
    [InlineData("every reserve { sound } with evidence for ok, old", "ok old", Truth.Yes)]
    [InlineData("every reserve { load at 2026 at least 5 t } with evidence for load", "load@2026", Truth.Yes)]
    [InlineData("every reserve { load at 2026 at least 5 t } with evidence for load", "load@2025", Truth.Unknown)]
    [InlineData("every reserve { load falls every year } with evidence for load", "load@2025 load@2026", Truth.Yes)]
    [InlineData("every reserve { load falls every year } with evidence for load", "load@2026", Truth.Unknown)]
    [InlineData("every reserve { at least 1 of projects } with evidence for projects", "projects", Truth.Yes)]
    [InlineData("every reserve { at most 5 of projects } with evidence for projects", "", Truth.Unknown)]
    [InlineData("every reserve { reported projects } with evidence for projects", "", Truth.No)]
    [InlineData("every reserve { any states where rich } with evidence for states", "states", Truth.Yes)]
    [InlineData("every reserve { any states where rich } with evidence for states", "", Truth.Unknown)]
    [InlineData("every reserve { any states where rich } with evidence for state.rich", "states", Truth.Unknown)]
    [InlineData("every state { at least 1 of reserves } with evidence for reserve.states", "states", Truth.Yes)]
    [InlineData("every state { at most 0 of reserves } with evidence for reserve.states", "", Truth.Unknown)]
    [InlineData("overall { (sum of size over reserves) at least 3 ha } with evidence for reserve.size", "size", Truth.Yes)]
    [InlineData("overall { (sum of size over reserves) at least 3 ha } with evidence for reserve.size", "", Truth.Unknown)]
    public void A_value_counts_only_with_its_evidence(string population, string evidence, Truth? expected) =>
        Assert.Equal(expected, Judge(World(Plan(population), "2026-12-31", Round("2026-12-31", ("reserve", All(Reserve(evidence))), States))).Truth);

    [Fact]
    public void Another_population_reads_what_is_reported() => Assert.Equal(
        [Truth.Unknown, Truth.Yes],
        Judge(World(Plan("every reserve { ok } with evidence for ok every reserve { ok }"), "2026-12-31", Round("2026-12-31", ("reserve", All(Reserve(string.Empty))))))
            .Populations.Select(population => population.Truth!.Value));

    [Fact]
    public void Each_round_has_evidence_of_its_own()
    {
        var (with, without) = (("reserve", All(Reserve("ok"))), ("reserve", All(Reserve(string.Empty))));
        Assert.Equal(Truth.Yes, Judge(World(Plan("every reserve { (ok) at 2025 } with evidence for ok"), "2026-12-31", Round("2025-12-31", with), Round("2026-12-31", without))).Truth);
        Assert.Equal(Truth.Unknown, Judge(World(Plan("every reserve { (ok) at 2025 } with evidence for ok"), "2026-12-31", Round("2025-12-31", without), Round("2026-12-31", with))).Truth);
    }

    private static (string, TableFacts) States => ("state", All(Row("AA", ("rich", Yes))));

    private static RowFacts Reserve(string evidence) => Row(
        "A", ("ok", Yes), ("old", No), ("size", Of(5)), ("load@2025", Of(7)), ("load@2026", Of(6)), ("states", Keys("AA")), ("projects", Items(1, Row(string.Empty, ("done", Yes)))))
        with { Evidence = [.. evidence.Split(' ')] };

    private static string Plan(string population) =>
        $"{Vocabulary}\ntarget 1 {{ goal A title en \"t\" milestone 1.1 {{ cite 1.1\n by 2030\n {population} }} }}\n";
}
