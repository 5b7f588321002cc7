using System;
using System.Globalization;
using System.Linq;
using Xunit.Abstractions;

namespace Hangzhou.Oracle.Tests.Gaps;

/// <summary>
/// What is told to settle a verdict does settle it, and nothing less does: against every way of answering what is missing.
/// HANGZHOU_GAP_WORLDS and HANGZHOU_SEED make another run of it.
/// </summary>
public class GapsProofTests(ITestOutputHelper output)
{
    [Fact]
    public void Gaps_are_the_fewest_values_that_settle_a_verdict()
    {
        var run = GapsRun.Of(Setting("HANGZHOU_SEED", 20_260_101), (int)Setting("HANGZHOU_GAP_WORLDS", 80));
        output.WriteLine(run.ToString());
        Assert.True(!run.Faults.Any(), $"{run}\n{string.Join('\n', run.Faults.Take(3))}");
        Assert.True(run.Proven * 10 > run.Directions * 8, $"Most are proven: {run}");
    }

    private static ulong Setting(string name, ulong otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? ulong.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
