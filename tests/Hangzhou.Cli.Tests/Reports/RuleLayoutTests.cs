using Hangzhou.Cli.Reports.Pages;

namespace Hangzhou.Cli.Tests.Reports;

/// <summary>A rule on a page.</summary>
public sealed class RuleLayoutTests
{
    private const string Text =
        """milestone 2.1 { title en "Two; in { braces }" zh "\"双\"" cite 2.1 by 2030 every reserve { surveyed; (a or b) } the office { open } with evidence for open }""";

    [Fact]
    public void A_criterion_has_a_line_and_braces_indent() => Assert.Equal(
        """
        milestone 2.1 {
          title en "Two; in { braces }" zh "\"双\"" cite 2.1 by 2030 every reserve {
            surveyed
            (a or b)
          }
          the office {
            open
          }
          with evidence for open
        }
        """,
        string.Join('\n', RuleLayout.Of(Text)));
}
