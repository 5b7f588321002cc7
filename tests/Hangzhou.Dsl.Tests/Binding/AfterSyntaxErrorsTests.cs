using System.Linq;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Tests.Binding;

/// <summary>What binding says of a plan that could not be read wholly.</summary>
public class AfterSyntaxErrorsTests
{
    private const string Plan = """
        plan small 2026..2035 { title en "Small" edition "1" adopted 2025-09-25 baseline 2025 }
        goal A { title en "The goal" }
        entity reserve plural reserves { key code: text  surveyed: yes_no }
        target 1 {
          goal A
          title en "Survey"
          milestone 1.1 { cite 1.1  by 2035-02-30  every reserve { surveyed } }
          milestone 1.2 { cite 1.2  by 2035  every reserve { surveied } }
        }
        """;

    [Fact]
    public void An_error_within_a_milestone_hides_no_unknown_name_elsewhere() =>
        Assert.Equal([(7, "HZ1005"), (8, "HZ2002")], Findings(Plan));

    [Fact]
    public void An_error_where_names_are_declared_may_be_the_cause_of_one() =>
        Assert.Equal([(3, "HZ1011")], Findings(Plan.Replace("2035-02-30", "2035").Replace("surveyed: yes_no", "surveyed yes_no")));

    private static (int Line, string Code)[] Findings(string text) =>
        [.. Compilation.Compile([new SourceText("plan.hz", text)]).Diagnostics.Select(found => (found.Location.Lines.StartLine, found.Code))];
}
