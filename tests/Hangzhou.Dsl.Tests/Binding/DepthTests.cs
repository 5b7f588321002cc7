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
}
