using System.Linq;
using System.Threading;

namespace Hangzhou.Dsl.Tests.Binding;

public sealed class DepthTests
{
    [Fact]
    public void Defines_that_are_deep_together_are_an_error_and_not_a_crash()
    {
        var deep = string.Concat(Enumerable.Repeat("not (", 40));
        var closing = new string(')', 40);
        var defines = Enumerable.Range(1, 90).Select(i => $"define reserve.d{i} = {deep}d{i + 1}{closing}").Append("define reserve.d91 = surveyed");
        var codes = "";

        var small = new Thread(() => codes = Plans.Codes(Plans.Compile(Plans.Vocabulary + "\n" + Plans.Assumptions, string.Join('\n', defines))), 1 << 20);
        small.Start();
        small.Join();

        Assert.Equal("HZ2502", codes);
    }

    [Fact]
    public void Wide_defines_that_use_each_other_twice_are_told_in_no_time()
    {
        var defines = Enumerable.Range(1, 200).Select(i => $"define reserve.d{i} = d{i + 1} and d{i + 1}").Append("define reserve.d201 = surveyed");

        var compilation = Plans.Compile(Plans.Vocabulary + "\n" + Plans.Assumptions, string.Join('\n', defines));

        // The deepest chain, and further up the first body that is too large.
        Assert.Equal("HZ2502 HZ2501", Plans.Codes(compilation));
    }

    [Theory]
    [InlineData(" + ")]
    [InlineData(" - ")]
    public void A_sum_may_have_as_many_parts_as_a_chain_on_a_small_stack(string sign)
    {
        var sum = string.Join(sign, Enumerable.Repeat("score", Limits.Chain));
        var codes = "none yet";

        var small = new Thread(() => codes = Plans.Codes(Plans.CompilePopulation($"every reserve {{ {sum} at least 1 }}")), 1 << 20);
        small.Start();
        small.Join();

        Assert.Equal("", codes);
    }

    [Fact]
    public void A_sum_is_as_deep_as_it_can_be_halved()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("score", Limits.Chain));

        Assert.Equal("", Plans.Codes(Plans.CompilePopulation($"every reserve {{ {Nested(sum, 87)} at least 1 }}")));
        Assert.Equal("HZ2502", Plans.Codes(Plans.CompilePopulation($"every reserve {{ {Nested(sum, 90)} at least 1 }}")));
        Assert.Equal("HZ2502", Plans.Codes(Plans.CompilePopulation($"every reserve {{ score{string.Concat(Enumerable.Repeat(" * 2", 100))} at least 1 }}")));
    }

    // Each comparison has three pieces; a day in a year is written out twice, and has five.
    [Theory]
    [InlineData("designated at least", 3_000, false)]
    [InlineData("last_review at least", 3_000, false)]
    [InlineData("last_review is not", 2_100, true)]
    [InlineData("last_review is", 1_900, false)]
    public void Only_what_is_written_twice_counts_twice(string comparison, int times, bool isTooLarge)
    {
        var criteria = string.Concat(Enumerable.Range(1_900, times).Select(year => System.FormattableString.Invariant($"{comparison} {year}\n")));
        var codes = Plans.Codes(Plans.CompilePopulation($"every reserve {{\n{criteria}}}")).Split(' ');

        Assert.Equal(isTooLarge, codes.Contains("HZ2501"));
    }

    private static string Nested(string sum, int times) =>
        string.Concat(Enumerable.Repeat("(2 * ", times)) + "(" + sum + ")" + new string(')', times);
}
