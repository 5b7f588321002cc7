using System.Linq;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Generator.Tests.Support;

namespace Hangzhou.Dsl.Generator.Tests;

public sealed class HostileNamesTests
{
    // Names that C#, the generated types or the framework have too; texts that would end a literal, a comment or a line.
    private const string Plan = """
        plan hangzhou 2026..2030 { title en "A */ \"plan\" \\ </summary> // {0}" edition "1\\" baseline 2025 }
        goal A { title en "A\\" }
        entity class plural classes {
          title en "<c> & */"
          key namespace: text
          text: text  item: yes_no  member: yes_no  context: yes_no  year: yes_no  truth: yes_no  system: yes_no  value: yes_no
          string: one of none, int, system  decimal: many one of none, value__x, object  readings: area by year  round: area  readings_in: area
          void: many truth
          refs: many object inverse backs
        }
        part truth { status: one of schema, rule  year: year  roster: yes_no }
        entity object plural objects { key id: text  a: yes_no  i: yes_no }
        single entity system { ready: yes_no  forms: count }
        assumption schema: share { reads "*/ \"" reading working = 10% }
        target 1 {
          goal A
          title en "*/ </summary>\" + x + \""
          milestone 1.1 {
            cite 1.1
            by 2030
            every class where truth {
              text is "\"; } // */ \\"
              string is none
              decimal includes object
              readings at least schema of round
              any void where status is schema
              at least 1 of refs where a
              truth
            }
            every object { at least 1 of backs; i }
            the system { ready }
            overall { (count of classes) at least 1 }
          }
        }
        """;

    [Fact]
    public void Names_and_texts_of_any_kind_compile_without_a_warning()
    {
        var result = PlanSources.Generate([("we\"ird\n*/.hz", Plan)], new GenerationOptions(null, "System", null));
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(Fixture.Describe));
        Assert.Empty(CSharpCompilations.Complaints(CSharpCompilations.Of(result.Sources.Select(source => (source.Name, source.Text))).GetDiagnostics()));
    }
}
