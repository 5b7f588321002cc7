using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Parsing;

/// <summary>What an error covers, marked with [ ] in the text.</summary>
public sealed class ErrorPlaceTests
{
    [Theory]
    [InlineData("HZ1001", "a [?] b")]
    [InlineData("HZ1001", "a at least 5 [×] b")]
    [InlineData("HZ1033", "a[\u202E] at least b")]
    [InlineData("HZ1033", "a // a note[\u200B] on b")]
    [InlineData("HZ1002", "a[\0] at least b")]
    [InlineData("HZ1003", "name is [\"abc]")]
    [InlineData("HZ1004", "name is \"a[\\q]\"")]
    [InlineData("HZ1005", "a at least [2027-02-30]")]
    [InlineData("HZ1005", "a at least [2027-6-3]")]
    [InlineData("HZ1006", "a at least [1234567890123456789] ha")]
    [InlineData("HZ1007", "a at least [1.0123456789] ha")]
    [InlineData("HZ1011", "a at [leest] 5")]
    [InlineData("HZ1011", "a falls [each] year")]
    [InlineData("HZ1011", "count [off] x at least 1")]
    [InlineData("HZ1011", "[least] 5")]
    [InlineData("HZ1011", "a between 1 [or] 2")]
    [InlineData("HZ1012", "a [at least]\nb")]
    [InlineData("HZ1012", "a [and]")]
    [InlineData("HZ1012", "if a [then]\nb")]
    [InlineData("HZ1015", "[(]a\nb")]
    [InlineData("HZ1015", "[(](a or b)")]
    [InlineData("HZ1016", "a [)]")]
    [InlineData("HZ1016", "core [area] at least 5 ha")]
    [InlineData("HZ1021", "[1 less than a less than 5 less than b]")]
    [InlineData("HZ1022", "[a and b or c] // why")]
    [InlineData("HZ1022", "([a or b and c]) and d")]
    [InlineData("HZ1023", "a and [not b and c]")]
    [InlineData("HZ1024", "a and [if] b then c")]
    [InlineData("HZ1024", "if a then [if] b then c")]
    [InlineData("HZ1029", "a [at least 1 of] b")]
    public void One_fault_in_a_criterion_gives_one_error_in_its_place(string code, string annotated)
    {
        var expected = AnnotatedText.Read(annotated);
        var found = Assert.Single(Sources.ParseCriteria(expected.Text).Diagnostics);
        var (start, length) = Assert.Single(expected.Spans);
        Assert.Equal(code, found.Code);
        Assert.Equal(annotated, Mark(expected.Text, found.Location.Span.Start - Sources.BeforeCriteria.Length, found.Location.Span.Length));
        Assert.Equal((start, length), (found.Location.Span.Start - Sources.BeforeCriteria.Length, found.Location.Span.Length));
    }

    [Fact]
    public void Half_a_character_is_named()
    {
        // Test data pass through UTF-8, which has no half characters.
        var found = Assert.Single(Sources.ParseCriteria("a at least b" + '\uD800').Diagnostics);
        Assert.Equal("HZ1002", found.Code);
        Assert.Contains("U+D800", found.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_of_a_file_are_told_in_one_go() => Verified.Match(DiagnosticRenderer.Render(Sources.Parse("""
        plan sample 2026.2035 { title en "A sample" }
        gaol A { title en "Nature" }
        entity reserve plural reserves {
          key code text
          area: area
          of: yes_no
        }
        define reserve.large = area at least
        language zh
        target 5 {
          goal A
          milestone 5.1 {
            cite 5
            by 2035-13-01
            every reserve where area at lest 3 ha {
              area at least 3 ha and
              area at most 5 ha or surveyed and mapped
              surveyed mapped
              not a or b
              (a or b
              at least 1 reserves
              “curly” is name
            }
          }
          milestone 5.2 {
            cite 5.2
            by 2030
            during 2026..2030
            every reserve { }
            at most 5% of reserves { surveyed }
            with evidence for surveyed
          milestone 5.3 { cite 5.3 by 2030 every reserve { surveyed } }
        }
        case "x" of milestone 5.1 on 2035-12-31 {
          reserve "R1" { a: 5 ha }
        }
        amendment "ICC-39" adopted 2027-06-15 in force 2028-01-01 { retire milestone 5.1 because "…" }
        pack china refines sample for reserve where any states where code is "CHN" { milestone CN-5.1 refines 5.1 { } }
        commitment 20.1 { by 2027, 2030 digest "sha256:…" }
        }
        """).Diagnostics));

    private static string Mark(string text, int start, int length) =>
        start < 0 || start + length > text.Length ? "outside the text" : text.Insert(start + length, "]").Insert(start, "[");
}
