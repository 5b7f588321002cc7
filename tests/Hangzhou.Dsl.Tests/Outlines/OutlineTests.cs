using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Hangzhou.Dsl.Outlines;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Outlines;

public sealed class OutlineTests
{
    [Theory]
    [InlineData("printed-page.zh.txt")]
    [InlineData("clean.en.txt")]
    [InlineData("clean.zh.txt")]
    public void A_text_gives_its_outline(string name)
    {
        var outline = OutlineReader.Read(Text(name));
        Verified.MatchFile(
            OutlineWriter.Write(outline) + string.Concat(outline.Doubts.Select(doubt => $"doubt: {doubt}\n")),
            RepositoryRoot.PathOf($"tests/Hangzhou.Dsl.Tests/Outlines/{name}.verified.txt"));
    }

    [Fact]
    public void Layout_does_not_count()
    {
        var printed = OutlineReader.Read(Text("printed-page.zh.txt")).Commitments;
        var clean = OutlineReader.Read(Text("clean.zh.txt")).Commitments;
        Assert.Equal(clean.Select(commitment => (commitment.Id, commitment.Digest)), printed.Select(commitment => (commitment.Id, commitment.Digest)));
    }

    [Fact]
    public void A_text_without_targets_has_no_commitments() =>
        Assert.Empty(OutlineReader.Read("• By 2030, nobody asks for anything.\n").Commitments);

    [Theory]
    [InlineData("By the end of 2030, at least 150 young people take part.", "by 2030", "150")]
    [InlineData("Between 2026 and 2035, 12 of 50 members meet every year.", "each year 2026..2035", "50")]
    [InlineData("All harmful use ends immediately.", "from start", "")]
    [InlineData("By 2027, a plan; by 2030, the money (80% of it by 2028).", "by 2027 by 2030", "")]
    [InlineData("Serve the 2030 Agenda and the 30×30 goal, Target 3 of the framework of 2022.", "", "")]
    [InlineData("到2028年，到2028年，至少一个委员会、150名青年和33.3%的会员国。", "by 2028", "150 33.3%")]
    [InlineData("２０２６－２０３０年，每年至少１，２００名青年。", "each year 2026..2030", "1200")]
    public void Deadlines_and_figures_are_those_of_the_sentence(string sentence, string deadlines, string figures)
    {
        var commitment = Assert.Single(OutlineReader.Read($"Action target 1\n• {sentence}\n").Commitments);
        Assert.Equal(deadlines, string.Join(' ', commitment.Deadlines));
        Assert.Equal(figures, string.Join(' ', commitment.Figures));
    }

    [Fact]
    public void Printed_letters_count_as_those_of_the_normal_form_of_Unicode()
    {
        Assert.Equal("A", "Ａ".Normalize(NormalizationForm.FormKC)); // where it gives nothing, nothing is compared
        Assert.All(
            [.. Range('\uFF01', '\uFF5E'), .. Range('\u2F00', '\u2FD5'), .. Range('\uFB00', '\uFB06')],
            printed => Assert.Equal(DigestOf($"x{printed}".Normalize(NormalizationForm.FormKC)), DigestOf($"x{printed}")));
    }

    private static string DigestOf(string sentence) => OutlineReader.Read($"行动目标1\n• {sentence}\n").Commitments.Single().Digest;

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    private static string Text(string name) => File.ReadAllText(RepositoryRoot.PathOf($"tests/Hangzhou.Dsl.Tests/Outlines/{name}"));
}
