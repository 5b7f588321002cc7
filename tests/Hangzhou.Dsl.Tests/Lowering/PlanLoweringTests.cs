using System.IO;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;
using Hangzhou.Testing;

namespace Hangzhou.Dsl.Tests.Lowering;

public sealed class PlanLoweringTests
{
    private static readonly string Example =
        File.ReadAllText(RepositoryRoot.PathOf("tests/Hangzhou.Dsl.Tests/Lowering/LanguageExample.hz"));

    [Fact]
    public void A_plan_with_one_of_everything_compiles()
    {
        var compilation = CompileExample(Example);

        Assert.Equal("", DiagnosticRenderer.Render(compilation.Diagnostics));
        Assert.NotNull(compilation.Plan);
        Verified.Match(PlanPrinter.Print(compilation.Plan, compilation.SourceMaps));
    }

    [Fact]
    public void Two_compilations_of_one_text_are_equal()
    {
        var (first, second) = (CompileExample(Example), CompileExample(Example));

        Assert.NotNull(first.Plan);
        Assert.Equal(first.Plan, second.Plan);
        Assert.Equal(first.Plan.GetHashCode(), second.Plan?.GetHashCode());
        Assert.Equal(first.SourceMaps, second.SourceMaps);
    }

    [Fact]
    public void Comments_and_layout_change_positions_and_nothing_else()
    {
        var spread = "// a comment first\n" + Example
            .Replace(" { ", " {\n", System.StringComparison.Ordinal)
            .Replace(" }", "\n}", System.StringComparison.Ordinal)
            .Replace(" ; ", "\n", System.StringComparison.Ordinal)
            .Replace("by 2035", "by   2035 // in time\n", System.StringComparison.Ordinal);
        var (first, second) = (CompileExample(Example), CompileExample(spread));

        Assert.Equal("", DiagnosticRenderer.Render(second.Diagnostics));
        Assert.Equal(first.Plan, second.Plan);
        Assert.NotEqual(first.SourceMaps, second.SourceMaps);
    }

    [Fact]
    public void A_changed_figure_changes_its_target_only()
    {
        var (first, second) = (CompileExample(Example), CompileExample(Example.Replace("50%", "60%", System.StringComparison.Ordinal)));

        var changed = first.Plan?.Targets.Zip(second.Plan?.Targets ?? default, (before, after) => (before.Number, IsSame: before == after)).Where(pair => !pair.IsSame);
        Assert.Equal([5], changed?.Select(pair => pair.Number));
    }

    [Fact]
    public void The_order_in_which_files_are_given_does_not_matter()
    {
        var files = Example.Split("\ntarget ").Select((text, i) => new SourceText($"{i:00}.hz", i == 0 ? text : "target " + text)).ToList();
        var forwards = Compilation.Compile(files);
        var backwards = Compilation.Compile(files.AsEnumerable().Reverse());

        Assert.Equal("", DiagnosticRenderer.Render(forwards.Diagnostics));
        Assert.Equal(forwards.Plan, backwards.Plan);
        Assert.Equal(forwards.SourceMaps, backwards.SourceMaps);
        Assert.Equal(CompileExample(Example).Plan, forwards.Plan);
    }

    [Fact]
    public void The_order_of_declarations_in_a_file_does_not_matter_to_targets()
    {
        var pieces = Example.Split("\ntarget ");
        var turned = pieces[0] + "\ntarget " + string.Join("\ntarget ", pieces.Skip(1).Reverse());

        Assert.Equal(CompileExample(Example).Plan?.Targets, CompileExample(turned).Plan?.Targets);
    }

    private static Compilation CompileExample(string text) => Compilation.Compile([new SourceText("plan.hz", text)]);
}
