using System;
using System.Linq;
using Hangzhou.Dsl;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>What hostile rules once broke, each by its name. What became a limit or a refused name has fixtures of its code besides.</summary>
public sealed class RegressionTests
{
    private const string Header = "plan sample 2026..2035 { title en \"A\" edition \"1\" baseline 2025 }\ngoal A { title en \"A\" }\n"
        + "entity reserve plural reserves { key code: text surveyed: yes_no }\n";

    [Fact]
    public void A_target_number_beyond_32_bits_is_refused_and_not_taken_for_another()
    {
        var found = Compile(Header + "target 4294967301 { goal A title en \"A\" }\n").Diagnostics;
        Assert.Equal("HZ3407", Assert.Single(found).Code);
    }

    [Fact]
    public void A_comment_in_full_width_marks_is_no_part_of_a_rules_text()
    {
        var plan = Compile(Header + "target 1 { goal A title en \"A\" milestone 1.1 { cite 1.1 by 2030 every reserve {\nsurveyed ／／ why\n} } }\n").Plan;
        Assert.DoesNotContain("why", plan!.Targets[0].Milestones[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_halves_of_a_character_in_a_text_are_one_character() =>
        Assert.Empty(Compile(Header + "goal B { title en \"\U0001F30D\" } // \U0001F30D\n").Diagnostics);

    [Fact]
    public void An_id_of_ten_thousand_digits_does_not_become_a_class()
    {
        var found = Compile(Header + $"target 1 {{ goal A title en \"A\" milestone 1.{new string('9', 10_000)} {{ cite 1.1 by 2030 every reserve {{ surveyed }} }} }}\n").Diagnostics;
        Assert.Equal("HZ1007", Assert.Single(found).Code);
    }

    [Fact]
    public void A_number_of_ten_thousand_digits_is_one_error_wherever_it_stands()
    {
        var digits = new string('9', 10_000);
        foreach (var clause in new[] { "by " + digits, "by 2030 pace linear", "each year 2026.." + digits })
        {
            var found = Compile(Header + $"target 1 {{ goal A title en \"A\" milestone 1.1 {{ cite 1.1 {clause} every reserve {{ surveyed }} }} }}\n").Diagnostics;
            Assert.True(clause.Contains(digits, StringComparison.Ordinal) ? found.Single().Code == "HZ1006" : found.IsEmpty, string.Join(" ", found.Select(one => one.Code)));
        }
    }

    [Fact]
    public void A_define_used_very_often_is_refused_before_it_is_written_out()
    {
        var text = Header + "define reserve.d0 = surveyed and surveyed\n" + string.Concat(Enumerable.Range(1, 11).Select(i => $"define reserve.d{i} = d{i - 1} and d{i - 1}\n"))
            + "target 1 { goal A title en \"A\"\n" + string.Concat(Enumerable.Range(1, 1_000).Select(i => $"milestone 1.{i} {{ cite 1.{i} by 2030 every reserve {{ d11 }} }}\n")) + "}\n";
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("HZ2504", Assert.Single(PlanSources.Generate([("a.hz", text)], new GenerationOptions(null, null, null)).Diagnostics, one => one.IsError).Code);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 200_000_000);
    }

    private static Compilation Compile(string text) => Compilation.Compile([new SourceText("a.hz", text)]);
}
