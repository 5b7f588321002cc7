using System;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void A_small_plan_is_a_paper_for_a_committee() => Verified.Match(Page.Small("markdown", "--by", "region").Output, extension: "md");

    [Fact]
    public void A_chinese_paper_has_chinese_words() => Verified.Match(Page.Small("markdown", "--language", "zh").Output, extension: "md");

    [Fact]
    public void No_line_is_left_of_a_template() => Assert.DoesNotContain("{{", Page.Small("markdown").Output, StringComparison.Ordinal);
}
