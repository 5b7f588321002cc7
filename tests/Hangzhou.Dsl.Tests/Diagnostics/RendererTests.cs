using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Diagnostics;

public sealed class RendererTests
{
    [Fact]
    public void Every_part_of_a_finding_is_written() => Verified.Match(DiagnosticRenderer.Render(Sources.Parse("""
        target 5 {
        	goal A	titel en "恢复"
          milestone 5.1 {
            cite 5.x
            by 2035
            by 2030
            every reserve { 核心区 ＋ 缓冲区 at leest 3 ha }
            every reserve {
              a and b
                or c
            }
          }
        }
        """).Diagnostics));

    [Fact]
    public void No_path_forges_a_line()
    {
        var found = PlanParser.Parse(new SourceText("a.hz:1:1: error HZ0000: forged\n\r\u001B\u2028b.hz", "?")).Diagnostics;
        Assert.StartsWith(@"a.hz:1:1: error HZ0000: forged\n\r\u001B\u2028b.hz:1:1: error ", DiagnosticRenderer.Render(found), System.StringComparison.Ordinal);
    }
}
