using System.Linq;
using Hangzhou.Dsl;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Oracle.Tests.Worlds;

public sealed class RandomWorldsTests
{
    private const ulong Seed = 20_260_101;

    [Fact]
    public void Every_random_plan_compiles_without_an_error()
    {
        var refused = Enumerable.Range(0, 2_000).Select(number => Refusal(number, RandomWorlds.PlanOf(Seed, number).Text)).OfType<string>().ToList();

        Assert.True(refused.Count == 0, $"{refused.Count} plans were refused. The first:\n{refused.FirstOrDefault()}");
    }

    private static string? Refusal(int number, string text)
    {
        var errors = Compilation.Compile([new SourceText("plan.hz", text)]).Diagnostics.Where(finding => finding.IsError).ToList();
        var written = errors.Select(error => $"{error.Code} {error.Message}\n  {text.Split('\n')[error.Location.Lines.StartLine - 1]}");
        return errors.Count == 0 ? null : $"Plan {number}:\n{string.Join('\n', written)}\n{text}";
    }

    [Fact]
    public void A_seed_and_a_number_always_name_the_same_world()
    {
        Assert.Equal(Written(3), Written(3));
        Assert.NotEqual(Written(3), Written(4));
    }

    private static string Written(int number)
    {
        var draft = RandomWorlds.PlanOf(Seed, number);
        return WorldText.Of(RandomWorlds.WorldOf(draft, RandomWorlds.Lower(draft.Text)!, Seed, number).World);
    }
}
