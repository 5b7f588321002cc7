using Hangzhou.Dsl.Diagnostics;

namespace Hangzhou.Dsl.Tests.Diagnostics;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("milestnoe", "milestone")]
    [InlineData("Cite", "cite")]
    [InlineData("duringg", "during")]
    [InlineData("DURIGN", "during")]
    [InlineData("titel", "title")]
    [InlineData("reserve", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_found(string written, string? meant) =>
        Assert.Equal(meant, Spelling.Nearest(written, ["title", "cite", "during", "milestone"]));

    [Fact]
    public void Of_equally_near_words_the_first_is_taken() => Assert.Equal("cot", Spelling.Nearest("cat", ["cot", "cut"]));
}
