using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests;

/// <summary>Compiles pieces of a plan together with a vocabulary that has one of everything.</summary>
internal static class Plans
{
    public const string Vocabulary = """
        plan sample 2026..2035 { edition "2025" baseline 2025 }
        goal A { title en "Nature" }
        entity reserve plural reserves {
          key code: text
          name: text
          region: many one of africa, asia, europe
          kind: one of coast, mountain
          host: member_state
          states: many member_state inverse reserves
          designated: year
          last_review: date
          core: zone
          buffer: zone
          surveyed: yes_no
          ranked: yes_no
          stage: level
          visitors: count by year
          pollution: mass by year
          women: share
          score: number
          projects: many project
        }
        part zone { area: area   degraded: area   restored: area   actions: many project }
        part project { status: one of planned, under_way, done   budget: money USD   partners: many member_state   begun: year   spent: money USD by year }
        entity member_state plural member_states { key code: text   joined: date   has_strategy: yes_no   parks: count }
        single entity secretariat { youth_trained: count by year   staff: count   open: yes_no   tools: many tool }
        part tool { ready: yes_no }
        define reserve.intact = core.degraded at most 0 ha
        define reserve.hurt = core.degraded
        """;

    public const string Assumptions = """
        assumption broad: share { reads "broadly" reading working = 60% }
        assumption several: count { reads "several" reading working = 3 }
        assumption soon: date { reads "soon" reading working = 2027-06-30 }
        assumption prepared: level { reads "prepared" reading working = partial }
        assumption measured: yes_no { reads "measured" reading working = yes }
        """;

    public static Compilation Compile(params string[] texts) =>
        Compilation.Compile(texts.Select((text, i) => new SourceText($"{(char)('a' + i)}.hz", text)));

    /// <summary>A plan of one population.</summary>
    public static Compilation CompilePopulation(string population, string timing = "by 2035") => Compile(
        Vocabulary + "\n" + Assumptions,
        $"target 5 {{ goal A milestone 5.1 {{ cite 5.1 {timing}\n{population}\n}} }}");

    /// <summary>The core form of one criterion, or what is wrong with it.</summary>
    public static string LowerCriterion(string criterion, string population = "every reserve", string timing = "by 2035")
    {
        var compilation = CompilePopulation($"{population} {{\n{criterion}\n}}", timing);
        return compilation.Plan is { } plan
            ? LoweredPrinterOf(plan.Targets[0].Milestones[0].Populations[0].Criteria[0].Expression)
            : string.Join("; ", compilation.Diagnostics.Where(found => found.IsError).Select(found => found.Code + " " + found.Message));
    }

    /// <summary>What is wrong, rendered; unused assumptions and defines are left out.</summary>
    public static string Codes(Compilation compilation) =>
        string.Join(" ", compilation.Diagnostics.Select(found => found.Code).Where(code => code is not ("HZ3308" or "HZ3309")));

    private static string LoweredPrinterOf(LoweredExpression expression) => Tests.Lowering.LoweredPrinter.Print(expression);
}
