using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nb\n\nc")]
    [InlineData("a\r\nb\r\n\r\nc")]
    [InlineData("a\rb\r\rc")]
    [InlineData("a\nb\r\n\rc")]
    public void Every_kind_of_line_break_ends_a_line(string content)
    {
        var text = new SourceText("x.hz", content);
        Assert.Equal(4, text.LineStarts.Length);
        Assert.Equal(["a", "b", "", "c"], new[] { text.GetLine(1), text.GetLine(2), text.GetLine(3), text.GetLine(4) });
        Assert.Equal(new LineSpan(4, 1, 4, 2), text.GetLines(new TextSpan(content.Length - 1, 1)));
    }

    [Fact]
    public void A_span_is_told_in_lines_and_columns() =>
        Assert.Equal(new LineSpan(1, 2, 2, 3), new SourceText("x.hz", "abc\ndef").GetLines(new TextSpan(1, 5)));

    [Fact]
    public void The_end_of_the_text_is_a_place() =>
        Assert.Equal(new LineSpan(2, 1, 2, 1), new SourceText("x.hz", "abc\n").GetLines(new TextSpan(4, 0)));

    [Fact]
    public void An_empty_text_has_one_line() => Assert.Equal("", new SourceText("x.hz", "").GetLine(1));
}
