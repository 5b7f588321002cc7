using System;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Tests.Plans;

/// <summary>Which fields each rule reads, as generated code says it.</summary>
public sealed class FieldReadsTests : IDisposable
{
    private const string Plan = """
        plan reads 2026..2035 { title en "Reads" edition "1" baseline 2025 }
        goal A { title en "All" }
        entity reserve plural reserves {
          key code: text
          core: zone   title en "Core area" zh "核心区"
          states: many state inverse reserves
          home: state
          load: mass by year
          area: area
          opened: yes_no
          projects: many project
        }
        part zone { area: area title en "How large is it?" zh "面积是多少？"   other: area }
        part project { done: yes_no   cost: money USD }
        entity state plural states { key code: text   member: yes_no }
        single entity office { trained: count by year }
        target 1 {
          goal A
          milestone 1.1 { title en "a" cite 1.1 by 2030 every reserve where opened { core.area more than 1 ha } }
          milestone 1.2 { title en "b" cite 1.2 by 2030 every reserve { load falls every year } }
          milestone 1.3 { title en "c" cite 1.3 by 2030 every reserve { load at least 1 t; area at least area at baseline } }
          milestone 1.4 { title en "d" cite 1.4 each year 2026..2028 the office { trained in year at least 5 } }
          milestone 1.5 { title en "e" cite 1.5 by 2030 every reserve { at least 1 of projects where done; home.member } }
          milestone 1.6 { title en "f" cite 1.6 by 2030 every state { at least 1 of reserves where opened; office.trained at 2027 at least 1 } }
          milestone 1.7 { title en "g" cite 1.7 by 2030 overall { (sum of core.area over reserves) at least 1 ha } }
          milestone 1.8 { title en "h" cite 1.8 by 2030 every reserve { load does not fall below 50% of load at baseline } }
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("hangzhou-reads-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_form_of_rule_names_the_fields_and_years_that_it_reads()
    {
        File.WriteAllText(Path.Combine(_folder, "plan.hz"), Plan);
        using var plan = PlanLoader.Load(_folder, new CommandContext(TextWriter.Null, TextWriter.Null, Screen.None, () => new FixedPlan()));
        var schema = plan.Plan.Schema;
        var reads = schema.Targets.Single().Milestones.Select(milestone => $"{milestone.Id}: {string.Join(", ", milestone.FieldReads().Select(read => Name(schema, read)))}");
        Assert.Equal(
            [
                "1.1: reserve.opened, reserve.core.area",
                "1.2: reserve.load From 2025",
                "1.3: reserve.load OfRound, reserve.area",
                "1.4: office.trained OfWindow",
                "1.5: reserve.projects, reserve.projects.done, reserve.home, state.member",
                "1.6: reserve.states, reserve.opened, office.trained One 2027",
                "1.7: reserve.core.area",
                "1.8: reserve.load From 2025",
            ],
            reads);
        Assert.Equal(new LocalizedText("Core area: How large is it?", "核心区：面积是多少？"), Field(schema, "core.area").Title);
        Assert.Equal(new LocalizedText(null, null), Field(schema, "core.other").Title);
    }

    private static FieldSchema Field(PlanSchema plan, string name) => plan.Entities[0].Fields.Single(field => field.Name == name);

    private static string Name(PlanSchema plan, FieldRead read)
    {
        var entity = plan.Entities[read.Entity];
        var name = read.OwnedField is { } owned
            ? $"{entity.Name}.{entity.Fields[owned].Name}.{entity.Fields[owned].ItemFields[read.Field].Name}"
            : $"{entity.Name}.{entity.Fields[read.Field].Name}";
        return read.Years == YearsRead.None ? name : read.Year == 0 ? $"{name} {read.Years}" : FormattableString.Invariant($"{name} {read.Years} {read.Year}");
    }
}
