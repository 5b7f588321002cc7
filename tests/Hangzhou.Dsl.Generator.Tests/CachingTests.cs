using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Hangzhou.Dsl.Generator.Tests;

public sealed class CachingTests
{
    private static readonly CSharpCompilation Empty = CSharpCompilations.Of([("Empty.cs", "internal static class Empty { }")]);

    private static readonly CSharpCompilation Edited =
        Empty.ReplaceSyntaxTree(Empty.SyntaxTrees[0], CSharpSyntaxTree.ParseText("internal static class Empty { internal static int One; }", CSharpCompilations.ParseOptions, "Empty.cs", System.Text.Encoding.UTF8));

    private static bool IsDone(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results[0].TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    [Fact]
    public void An_edit_of_CSharp_runs_no_step_anew()
    {
        var driver = Host.Driver(Host.Texts(Fixture.Files)).RunGenerators(Empty).RunGenerators(Edited);
        // A plan without errors has nothing to stand in for.
        Assert.All(PipelineSteps.All.Remove(PipelineSteps.StandIns), step => Assert.All(Reasons(driver, step), reason => Assert.True(IsDone(reason), $"{step}: {reason}")));
        var outputs = driver.GetRunResult().Results[0].TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs);
        Assert.All(outputs, output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_edit_of_one_target_writes_that_target_and_the_digest_anew()
    {
        var texts = Host.Texts(Fixture.Files);
        var place = texts.Select(text => text.Path).ToList().IndexOf("target1.hz");
        var edited = Host.Texts([("target1.hz", Fixture.Files[place].Text.Replace("50%", "60%", StringComparison.Ordinal))])[0];
        var driver = Host.Driver(texts).RunGenerators(Empty).ReplaceAdditionalText(texts[place], edited).RunGenerators(Edited);
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Reasons(driver, PipelineSteps.Target));
        foreach (var step in new[] { PipelineSteps.Plan, PipelineSteps.Vocabulary, PipelineSteps.Assumptions, PipelineSteps.Host, PipelineSteps.Options, PipelineSteps.Errors })
        {
            Assert.All(Reasons(driver, step), reason => Assert.True(IsDone(reason), $"{step}: {reason}"));
        }

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(driver, PipelineSteps.Digest));
        Assert.Single(Reasons(driver, PipelineSteps.Parse), reason => !IsDone(reason));
    }
}
