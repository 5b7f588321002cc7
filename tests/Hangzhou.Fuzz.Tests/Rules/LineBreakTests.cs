using System.Linq;
using Hangzhou.Dsl;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>Which characters end a line, for every error that names one.</summary>
public sealed class LineBreakTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_line_ends_here(string lineBreak)
    {
        var text = $"// one{lineBreak}{lineBreak}goal A {{ title en \"a\" }}{lineBreak}  unknown";
        var found = Compilation.Compile([new SourceText("a.hz", text)]).Diagnostics.Single(one => one.Code == "HZ1017");
        Assert.Equal(new LineSpan(4, 3, 4, 10), found.Location.Lines);
    }

    [Theory]
    [InlineData("\u0085", "HZ1002", "U+0085 NEXT LINE")]
    [InlineData("\v", "HZ1002", "U+000B LINE TABULATION")]
    [InlineData("\f", "HZ1002", "U+000C FORM FEED")]
    [InlineData("\u2028", "HZ1033", "U+2028 LINE SEPARATOR")]
    [InlineData("\u2029", "HZ1033", "U+2029 PARAGRAPH SEPARATOR")]
    public void No_line_ends_here_and_it_is_told_in_its_place(string character, string code, string name)
    {
        foreach (var (text, column) in new[]
        {
            ($"goal A {{{character} title en \"a\" }}", 9), ($"goal A {{ title en \"a{character}b\" }}", 21), ($"goal A {{ }} // a{character}b", 16),
        })
        {
            var found = Compilation.Compile([new SourceText("a.hz", text + "\nunknown")]).Diagnostics;
            var told = Assert.Single(found, one => one.Code == code);
            Assert.Contains(name, told.Message, System.StringComparison.Ordinal);
            Assert.Equal(new LineSpan(1, column, 1, column + 1), told.Location.Lines);
            Assert.Equal(2, Assert.Single(found, one => one.Code == "HZ1017").Location.Lines.StartLine);
        }
    }
}
